/** Where a term stands in the words of the language, with the words around it. */

import type { Term } from '../../model/apparatus.ts';
import { bareWords, patternOf } from '../../model/bare-words.ts';
import { sourceLanguage } from '../../model/languages.ts';
import { plainWords } from '../../model/segments.ts';
import type { UnitId } from '../../model/unit-id.ts';
import type { Reading } from '../reading.ts';

export interface TermUse {
  unit: UnitId;
  before: string;
  found: string;
  after: string;
}

/** In Chinese a term stands as it is written; titles are read without their marks. */
const chineseForm = (term: Term): string =>
  (term.term[sourceLanguage] ?? '').replace(/[《》]/gu, '');

/** The first place of the term in each unit that has it, in the order of the text. */
export function usesOf({ corpus, language }: Reading, term: Term): TermUse[] {
  const pattern = language === sourceLanguage ? chineseForm(term) : term.match[language];
  if (!pattern) return [];
  const test = patternOf(pattern);
  return [...corpus.words[language]].flatMap(([unit, segments]) => {
    const words = bareWords(plainWords(segments), language);
    const found = test.exec(words);
    if (!found) return [];
    const end = found.index + found[0].length;
    return [
      {
        unit,
        before: lastWords(words.slice(0, found.index), language === sourceLanguage),
        found: found[0],
        after: firstWords(words.slice(end), language === sourceLanguage),
      },
    ];
  });
}

const reach = { han: 18, letters: 48 } as const;

/** Cut at a word, with an ellipsis where something is left out. */
function firstWords(words: string, han: boolean): string {
  const length = han ? reach.han : reach.letters;
  if (words.length <= length) return words;
  const cut = words.slice(0, length);
  return `${han ? cut : cut.slice(0, cut.lastIndexOf(' ') + 1 || length).trimEnd()}…`;
}

function lastWords(words: string, han: boolean): string {
  const length = han ? reach.han : reach.letters;
  if (words.length <= length) return words;
  const cut = words.slice(-length);
  return `…${han ? cut : cut.slice(Math.max(0, cut.indexOf(' '))).trimStart()}`;
}
