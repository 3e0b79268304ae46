/** Files packed into one, the same bytes whenever and wherever it is done. */

import { strToU8, type Zippable, zipSync } from 'fflate';

export type PackedFile = readonly [name: string, content: string | Uint8Array];

/** The first day that a ZIP file can name: without a time two archives of the same files are the same. */
export const noTime = new Date(1980, 0, 1);

/**
 * A ZIP file of these files, in this order. Text is UTF-8. `stored` are names of files that stay
 * uncompressed. Throws on two files of one name, also where a disk does not tell capitals apart.
 */
export function packed(files: readonly PackedFile[], stored: readonly string[] = []): Uint8Array {
  const names = new Set<string>();
  const entries: Zippable = {};
  for (const [name, content] of files) {
    if (names.has(name.toLowerCase())) throw new Error(`two files in one archive: ${name}`);
    names.add(name.toLowerCase());
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    entries[name] = [bytes, { level: stored.includes(name) ? 0 : 9, mem: 4, mtime: noTime }];
  }
  return zipSync(entries);
}
