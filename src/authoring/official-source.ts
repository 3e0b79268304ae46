/**
 * A better Chinese text in the place of the received one: it becomes the kept source, with its hash,
 * and the list of emendations begins anew, because it spoke of the other copy.
 */

import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { receivedFile, receivedHashFile } from '../content-files.ts';
import type { CorpusInput } from '../model/corpus-input.ts';
import { cutEntries } from '../model/cut-entries.ts';
import { sourceLanguage } from '../model/languages.ts';
import { parsePlainText } from '../model/plain-text.ts';
import type { Problem } from '../model/problems.ts';
import type { TextBlock } from '../model/text-blocks.ts';
import { type ImportedUnit, unitsOfText } from '../resolution/units-of-text.ts';
import { parseEntry } from './parse-entry.ts';

/** Whether a text has the words of the received one: then the emendations are for it. */
export function isReceivedText(units: readonly ImportedUnit[], { received }: CorpusInput): boolean {
  const own = unitsOfText(parsePlainText(received.text ?? '', sourceLanguage, received.file));
  const bare = (list: readonly ImportedUnit[]): string =>
    list.map(({ id, text }) => `${id} ${text.replace(/\s/gu, '')}`).join('\n');
  return bare(own) === bare(units);
}

const listHead = `# Every place where the printed Chinese text departs from the text that is kept beside this file:
# none. content/README.md tells how one is written down.

`;

/** The files of content/source for a new text. */
export function sourceFiles(
  blocks: readonly TextBlock[],
  { punctuation }: CorpusInput['source']['data'],
): Map<string, string> {
  const text = `${blocks.map((block) => block.text).join('\n\n')}\n`;
  const hash = createHash('sha256').update(text, 'utf8').digest('hex');
  const list = stringify({ punctuation, reasons: {}, emendations: [], kept: [] });
  return new Map([
    [receivedFile, text],
    [receivedHashFile, `${hash}  ${receivedFile.replace(/^.*\//u, '')}\n`],
    ['source/emendations.yaml', `${listHead}${list}`],
  ]);
}

/** Units that the Chinese has and the new text has not, and the other way round. */
export function unitDifferences(
  units: readonly ImportedUnit[],
  file: string,
  input: CorpusInput,
): Problem[] {
  const due = [...cutEntries(input).source.values()].flatMap((entry) => entry.units);
  const found = new Map(units.map((unit) => [unit.id, unit]));
  const known = new Set(due.map(({ id }) => id));
  const missing = due
    .filter(({ id }) => !found.has(id))
    .map(({ id }) => ({
      code: 'unit-missing',
      file,
      message: `${id} is not in the file; every unit of the Compact was expected.`,
      remedy: 'Complete the file.',
    }));
  const more = units
    .filter(({ id }) => !known.has(id))
    .map(({ id, line, text }) => ({
      code: 'unit-unexpected',
      file,
      line,
      message: `${id} is no unit of the Compact: "${text.slice(0, 30)}…".`,
      remedy: 'Look for a line that only looks like the beginning of a paragraph or an item.',
    }));
  return [...missing, ...more];
}

/** The content with the new Chinese entries, for whatever is held against them. */
export function withNewSource(input: CorpusInput, files: ReadonlyMap<string, string>): CorpusInput {
  const paragraphs = input.paragraphs.map((entry) => {
    const source = files.get(`paragraphs/${entry.file.replace(/^.*paragraphs\//u, '')}`);
    return source === undefined ? entry : { ...entry, text: parseEntry(source, sourceLanguage) };
  });
  return { ...input, paragraphs };
}
