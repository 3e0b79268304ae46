import { variantWords } from '../../markup/parallel-markup.ts';
import type { Pack } from '../../views/pack.ts';

/**
 * The pack as a classic script. Links are written for a page in a language's folder, one level
 * below the root, where every page that loads a pack stands.
 */
export function packScript(pack: Pack): string {
  const words = new Map([
    ...pack.entries.map(
      ({ id, unit }) => [id, variantWords(unit).replaceAll('="/', '="../')] as const,
    ),
    ...pack.headings.map(({ id, text }) => [id, escapeHtml(text)] as const),
  ]);
  const data = JSON.stringify(Object.fromEntries(words)).replaceAll('</', '<\\/');
  return `(self.compactPacks??={})[${JSON.stringify(pack.key)}]=${data};\n`;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
