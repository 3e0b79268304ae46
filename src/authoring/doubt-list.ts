/** What an import is not sure of, as a list for the person who has to look. */

import { placeOf } from '../resolution/page-and-line.ts';
import type { Doubt } from '../resolution/unsure.ts';
import type { DoubtOfUnit } from './doubts.ts';

const titles: Readonly<Record<Doubt, string>> = {
  hyphen: "a hyphen at the end of a line that may be the word's own",
  'lam-alef': 'lam and alef that may have been turned round by the printer',
  footnote: 'a footnote whose number is told by its order',
  line: 'a line that fits nowhere',
  heading: 'a heading that is due, and not there',
  'goal-tag': 'a goal tag other than that of the Chinese',
  words: 'words that are far from those of the edition',
  length: 'a length unlike that of other units beside the Chinese',
};

/** One line a place, by kinds; empty where all is sure. */
export function doubtList(file: string, doubts: readonly DoubtOfUnit[]): string {
  const kinds = [...new Set(doubts.map(({ doubt }) => doubt))];
  return kinds
    .map((kind) => {
      const own = doubts.filter(({ doubt }) => doubt === kind);
      return `Not sure in ${file}: ${titles[kind]}.\n${own.map(row).join('')}\n`;
    })
    .join('');
}

function row({ line, unit, taken, instead }: DoubtOfUnit): string {
  const place = placeOf(line);
  const where = place.page === undefined ? '' : `page ${place.page}, `;
  return `  ${where}line ${place.line}, ${unit ?? 'before the first unit'}: taken ${taken}; expected or possible ${instead}\n`;
}
