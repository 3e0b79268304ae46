/** What many pages of a folder have in common, as files beside them: named by what is in them. */

import { createHash } from 'node:crypto';

export class SharedParts {
  readonly files = new Map<string, string>();

  /** Keeps a text; its path from the root of the folder. */
  keep(ending: 'css' | 'js', text: string): string {
    const path = `shared/${createHash('sha256').update(text).digest('hex').slice(0, 10)}.${ending}`;
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
