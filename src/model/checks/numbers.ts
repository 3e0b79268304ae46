/** Every paragraph of the received text has one entry, and every entry is a paragraph of it. */

import type { CorpusInput, EntryInput } from '../corpus-input.ts';
import { entryName } from '../entry.ts';
import { sourceLanguage } from '../languages.ts';
import type { PlainText } from '../plain-text.ts';
import type { Problem } from '../problems.ts';

export function checkNumbers(input: CorpusInput, received: PlainText): Problem[] {
  const problems: Problem[] = [];
  const folder = `${input.source.file.replace(/source\/[^/]*$/u, '')}paragraphs/${sourceLanguage}`;
  const byNumber = new Map<number, string>();
  for (const entry of input.paragraphs) {
    const { number } = entry.data;
    const other = byNumber.get(number);
    if (other !== undefined) problems.push(twice(entry, number, other));
    byNumber.set(number, entry.file);
    if (!entry.file.endsWith(`/${entryName(number)}`)) problems.push(misnamed(entry, number));
    if (!received.paragraphs.some((paragraph) => paragraph.number === number)) {
      problems.push({
        code: 'paragraph-unknown',
        file: entry.file,
        line: entry.lineOf(['number']),
        message: `Paragraph ${number} does not occur in ${input.received.file}.`,
        remedy: 'Correct the number, or remove the file.',
      });
    }
  }
  for (const paragraph of received.paragraphs) {
    if (byNumber.has(paragraph.number)) problems.push(...missingItems(input, paragraph));
    else {
      problems.push({
        code: 'paragraph-missing',
        file: `${folder}/${entryName(paragraph.number)}`,
        message: `There is no entry for paragraph ${paragraph.number}; one entry a paragraph was expected.`,
        remedy: 'Restore the file, or make it again with npm run import-text.',
      });
    }
  }
  return problems;
}

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

function missingItems(
  input: CorpusInput,
  paragraph: PlainText['paragraphs'][number],
): Problem[] {
  const entry = input.paragraphs.find(({ data }) => data.number === paragraph.number);
  const count = (entry?.text.blocks ?? []).filter((block) => block.kind !== 'words').length;
  if (!entry || count === paragraph.items.length) return [];
  return [
    {
      code: 'item-count',
      file: entry.file,
      line: entry.text.blocks.at(-1)?.line,
      message: `Paragraph ${paragraph.number} has ${count} items; the received text has ${paragraph.items.length}.`,
      remedy: 'Add the missing item, or remove the one too many.',
    },
  ];
}
