/** What many pages of a folder have in common, as files beside them: named by what is in them. */

import { createHash } from 'node:crypto';

export class SharedParts {
  readonly files = new Map<string, string>();
  readonly #paths = new Map<string, string>();

  /** Keeps a text; its path from the root of the folder. */
  keep(ending: 'css' | 'js', text: string): string {
    const known = this.#paths.get(text);
    if (known !== undefined) return known;
    const path = `shared/${createHash('sha256').update(text).digest('hex').slice(0, 10)}.${ending}`;
    this.#paths.set(text, path);
    this.files.set(path, text);
    return path;
  }
}

/**
 * Before every sheet. The styles that a page has without its sheets (lean-page.ts) end here, and
 * its notice that it is alone; buttons that a script has not brought to life give way to links.
 */
export const sheetStart = `@layer alone{body,main,svg{all:revert}}
.alone{display:none}
button.opens[hidden]{display:none}button.opens[hidden]+a.opens{display:flex}
a[data-away]::after{content:"\\2009\\2197"/""}
`;

/** What draws the mark of the site (src/components/frame) in the colour of its words; nothing for none. */
export function markRule(drawing: string): string {
  if (drawing === '') return '';
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 24">${drawing}</svg>`;
  return `.brand::before{content:"";flex:none;inline-size:30px;block-size:24px;background:currentColor;forced-color-adjust:none;mask:url("data:image/svg+xml,${encodeURIComponent(picture)}") no-repeat}
`;
}
