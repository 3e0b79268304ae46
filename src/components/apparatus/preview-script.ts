/** Previews as a classic script; the browser puts them together from plain words. */

import type { Language } from '../../model/languages.ts';
import { packKey, previewPack } from '../../places/files.ts';
import type { Preview } from '../../views/apparatus/preview-pack.ts';

export function previewScript(language: Language, previews: readonly Preview[]): string {
  const data = Object.fromEntries(
    previews.map(({ key, name, words, more }) => [key, [name, words, more].join('\n')]),
  );
  const json = JSON.stringify(data).replaceAll('</', '<\\/');
  return `(self.compactPacks??={})[${JSON.stringify(packKey(language, previewPack))}]=${json};\n`;
}
