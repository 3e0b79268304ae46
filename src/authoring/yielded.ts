/** What has yielded to official text, for an editor: in one line, and in full. */

import type { Yielded } from '../checks/assemble.ts';
import type { NoteInput } from '../model/corpus-input.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** A line each; empty where no text is official, or all fits it, and what was handed in fits too. */
export const yieldedInBrief = (yielded: Yielded): string =>
  officialInBrief(yielded) + handedInBrief(yielded);

const handedInBrief = ({ handed }: Yielded): string =>
  handed.length === 0
    ? ''
    : `Layers handed in: ${count(handed.length, 'note hangs on its', 'notes hang on their')} unit, as the words are not there. All of them: npm run check:content -- --placed\n`;

function officialInBrief({ again, lost, answers, links, silent }: Yielded): string {
  if (again.length + lost.length + answers.length + links.length + silent.length === 0) return '';
  return `Official text: ${count(again.length, 'note', 'notes')} placed again, ${count(lost.length, 'note has', 'notes have')} lost the words, ${count(answers.length, 'answer of a card', 'answers of cards')} in other words, ${count(silent.length, 'note', 'notes')} on our translation not shown, ${count(links.length, 'link', 'links')} of names, terms, verbs and pointers less. All of them: npm run check:content -- --placed\n`;
}

const placeOf = ({ file, lineOf }: NoteInput): string => `${file}:${lineOf(['quote']) ?? 1}`;

/** Every one with its place: a line each. */
export function yieldedInFull({ again, lost, answers, links, silent, handed }: Yielded): string {
  return [
    `Placed again (${again.length}):`,
    ...again.map(
      ({ note, place, now }) =>
        `  ${placeOf(note)}  “${note.data.quote}” is now “${now}” (${place.how}, ${place.score.toFixed(2)})`,
    ),
    `Lost their words, and hang on the unit as a whole (${lost.length}); npm run requote -- --lang ${lost[0]?.note.language ?? 'en'} helps to mend them:`,
    ...lost.map(
      ({ note, nearest }) =>
        `  ${placeOf(note)}  “${note.data.quote}”${nearest ? `; the nearest words are “${nearest.words}”` : ''}`,
    ),
    `Answers of cards whose words are not there (${answers.length}):`,
    ...answers.map(
      ({ file, line, answer, now, whole }) =>
        `  ${file}:${line ?? 1}  “${answer.quote}” is now ${whole ? `the whole of ${answer.unit}` : `“${now}”`}`,
    ),
    `Not shown, because they speak of our translation (${silent.length}):`,
    ...silent.map(({ file }) => `  ${file}`),
    `Names, terms, verbs and pointers whose words are not there, at the cost of a link (${links.length}):`,
    ...links.map(({ file, line, code, message }) => `  ${file}:${line ?? 1}  [${code}] ${message}`),
    `Notes of layers handed in whose words are not in their unit (${handed.length}):`,
    ...handed.map(({ file, unit, quote }) => `  ${file}  ${unit}: “${quote}”`),
    '',
  ].join('\n');
}
