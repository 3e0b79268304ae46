/** Cards: each once, the same in every language, every answer in the words of its unit. */

import type { CardQuotes } from '../model/card-quotes.ts';
import type { CardsInput, CorpusInput } from '../model/corpus-input.ts';
import { sourceLanguage } from '../model/languages.ts';
import type { Problem } from '../model/problems.ts';
import type { UnitId } from '../model/unit-id.ts';
import { problemAt } from './problem-at.ts';
import { unknownSection } from './section-file.ts';

/** `sure` tells of a unit whether its words are free of problems themselves. */
export function checkCards(
  input: CorpusInput,
  quotes: CardQuotes,
  {
    known,
    sure,
  }: { known: ReadonlySet<UnitId>; sure: (file: CardsInput, unit: UnitId) => boolean },
): Problem[] {
  return input.cards.flatMap((file) => [
    ...unknownSection(file, input),
    ...twice(file),
    ...answers(file, quotes, known, sure),
    ...differs(file, input.cards),
  ]);
}

function* twice(file: CardsInput): Generator<Problem> {
  const seen = new Set<string>();
  for (const [at, { id }] of file.data.cards.entries()) {
    if (seen.has(id)) {
      yield problemAt(
        file,
        ['cards', at, 'id'],
        'id-twice',
        `The id ${id} is there twice.`,
        'Give one of the two another id, in every language.',
      );
    }
    seen.add(id);
  }
}

function* answers(
  file: CardsInput,
  quotes: CardQuotes,
  known: ReadonlySet<UnitId>,
  sure: (file: CardsInput, unit: UnitId) => boolean,
): Generator<Problem> {
  for (const [at, card] of file.data.cards.entries()) {
    for (const [which, answer] of card.answers.entries()) {
      const { unit, quote } = answer;
      const path = ['cards', at, 'answers', which];
      if (!known.has(unit)) {
        yield problemAt(
          file,
          [...path, 'unit'],
          'unit-unknown',
          `The card ${card.id} is answered by ${unit}, which is no unit of the text.`,
          'Correct the id.',
        );
      }
      const nearest = quotes.get(answer)?.nearest;
      if (nearest === undefined || !sure(file, unit)) continue;
      yield problemAt(
        file,
        [...path, 'quote'],
        'quote-missing',
        `“${quote}” does not occur in ${unit} (${file.language}). The nearest words are “${nearest}”.`,
        'Copy the words from the unit, letter for letter.',
      );
    }
  }
}

/** The ids of cards and the units of their answers, in order. */
const shape = ({ data }: CardsInput): string[] =>
  data.cards.map(({ id, answers }) => `${id} (${answers.map(({ unit }) => unit).join(', ')})`);

function* differs(file: CardsInput, all: readonly CardsInput[]): Generator<Problem> {
  if (file.language === sourceLanguage) return;
  const source = all.find((one) => one.language === sourceLanguage && one.section === file.section);
  if (!source) return;
  const due = shape(source);
  const found = shape(file);
  const at = due.findIndex((one, index) => one !== found[index]);
  if (at === -1 && due.length === found.length) return;
  const place = at === -1 ? due.length : at;
  yield problemAt(
    file,
    place < found.length ? ['cards', place] : ['cards'],
    'card-differs',
    `Card ${place + 1} of ${found.length} is ${found[place] ?? 'missing'}; the Chinese file has ${due[place] ?? 'no more cards'}, ${due.length} in all.`,
    'The cards and their units are the same in every language, in the same order.',
  );
}
