/**
 * Which paragraph each file is. The number in the front matter and the name of the file must
 * agree; where they do not, one problem is reported and the likelier one is believed, so that
 * the file is not held against the words of another paragraph.
 */

import type { EntryInput } from '../model/corpus-input.ts';
import { isReplaced } from '../model/corpus-input.ts';
import { entryName, entryNumber } from '../model/entry.ts';
import type { Problem } from '../model/problems.ts';

export interface Identified<Facts> {
  /** Entries with the number that they are believed to have, each number once. */
  entries: EntryInput<Facts>[];
  problems: Problem[];
}

/** `entries` are of one language; `exists` tells whether the Compact has such a paragraph. */
export function identify<Facts extends { number: number }>(
  entries: readonly EntryInput<Facts>[],
  exists: (number: number) => boolean,
): Identified<Facts> {
  const problems: Problem[] = [];
  const named = new Set(entries.map((entry) => entryNumber(entry.file)));
  const known = new Map<number, EntryInput<Facts>>();
  const late: EntryInput<Facts>[] = [];
  for (const entry of entries) {
    const name = entryNumber(entry.file);
    if (isReplaced(entry, 'number')) {
      if (name !== undefined) known.set(name, withNumber(entry, name));
    } else if (name === entry.data.number) known.set(name, entry);
    else late.push(entry);
  }
  for (const entry of late) {
    const { number } = entry.data;
    const name = entryNumber(entry.file);
    const holder = known.get(number);
    if (holder ?? named.has(number)) {
      problems.push(twice(entry, number, holder?.file ?? entryName(number)));
      if (name !== undefined && !known.has(name) && exists(name)) {
        known.set(name, withNumber(entry, name));
      }
    } else {
      problems.push(misnamed(entry, number));
      const believed = name !== undefined && !known.has(name) && !exists(number) ? name : number;
      known.set(believed, withNumber(entry, believed));
    }
  }
  return { entries: [...known.values()].sort((a, b) => a.data.number - b.data.number), problems };
}

const withNumber = <Facts extends { number: number }>(
  entry: EntryInput<Facts>,
  number: number,
): EntryInput<Facts> => ({ ...entry, data: { ...entry.data, number } });

const twice = (entry: EntryInput<unknown>, number: number, other: string): Problem => ({
  code: 'paragraph-twice',
  file: entry.file,
  line: entry.lineOf(['number']),
  message: `Paragraph ${number} is already in ${other}; each number was expected once.`,
  remedy: 'Correct the number, or remove one of the two files.',
});

const misnamed = (entry: EntryInput<unknown>, number: number): Problem => ({
  code: 'file-name',
  file: entry.file,
  line: entry.lineOf(['number']),
  message: `The file holds paragraph ${number}; the name ${entryName(number)} was expected.`,
  remedy: 'Rename the file, or correct the number.',
});
