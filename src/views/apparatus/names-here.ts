/** What a paragraph names, for a list under it, and the words to look each up by in the text. */

import { bareWords, patternOf } from '../../model/bare-words.ts';
import { type Language, sourceLanguage } from '../../model/languages.ts';
import { plainWords } from '../../model/segments.ts';
import type { UnitId } from '../../model/unit-id.ts';
import { bodyUrl, groupUrl, instrumentUrl, termUrl } from '../../places/paths.ts';
import type { Link } from '../frame.ts';
import type { Reading } from '../reading.ts';
import { entriesOf, unitsOfParagraph } from './entries.ts';

export interface NameHere extends Link {
  /** As the text has it, where that is not the name itself; nothing where no word stands for it. */
  words?: string | undefined;
}

export function namesHere(reading: Reading, number: number): NameHere[] {
  const { corpus, language } = reading;
  const ids = unitsOfParagraph(reading, number);
  const patterns = patternsOf(reading);
  return entriesOf(reading)
    .filter(({ units }) => units.some((unit) => ids.includes(unit)))
    .map(({ name, href, units }) => {
      const pattern = patterns.get(href);
      const found = ids
        .filter((id) => units.includes(id))
        .flatMap((id) => (pattern ? (firstWords(corpus, language, id, pattern) ?? []) : []));
      const words = [...new Set(found)].filter((one) => one !== name);
      return { text: name, href, words: words.length > 0 ? words.join('|') : undefined };
    });
}

function patternsOf({ corpus, language }: Reading): Map<string, RegExp> {
  const { bodies, instruments, groups, terms } = corpus.apparatus;
  const lists = [
    [bodies, bodyUrl],
    [instruments, instrumentUrl],
    [groups, groupUrl],
  ] as const;
  const named = lists.flatMap(([list, url]) =>
    list.map(({ id, match }) => [url(language, id), match[language]] as const),
  );
  const own = terms.map(({ id, term, match }) => {
    const pattern = language === sourceLanguage ? term[language] : match[language];
    return [termUrl(language, id), pattern] as const;
  });
  return new Map(
    [...named, ...own].flatMap(([href, pattern]) =>
      pattern === undefined ? [] : [[href, patternOf(pattern)] as const],
    ),
  );
}

/** Letter for letter as the page has them; Arabic marks would part them from what was found. */
function firstWords(
  corpus: Reading['corpus'],
  language: Language,
  id: UnitId,
  pattern: RegExp,
): string | undefined {
  const text = plainWords(corpus.words[language].get(id) ?? []);
  const found = pattern.exec(bareWords(text, language))?.[0];
  return found !== undefined && text.includes(found) ? found : undefined;
}
