/** How paragraphs hang together: why one is related to another, what points where. */

import { fill, list } from '../../i18n/strings.ts';
import { namedEverywhere } from '../../model/document.ts';
import { itemLabel } from '../../model/item-label.ts';
import { paragraphOf, type UnitId } from '../../model/unit-id.ts';
import { paragraphUrl } from '../../places/paths.ts';
import type { Link } from '../frame.ts';
import { label, type Reading, unitOf } from '../reading.ts';
import { entriesOf, unitsOfParagraph } from './entries.ts';
import { places } from './places.ts';

/** In a word, why the unit is worth reading beside the paragraph. */
export function why(reading: Reading, number: number, id: UnitId): string {
  const { corpus, language, strings } = reading;
  const here = unitsOfParagraph(reading, number);
  const there = id === String(paragraphOf(id)) ? unitsOfParagraph(reading, Number(id)) : [id];
  const points = ({ from, to }: { from: UnitId; to: readonly UnitId[] }) =>
    here.includes(from) && to.some((one) => there.includes(one));
  if (corpus.apparatus.pointers.some(points)) return strings.whyBack;
  const shared = entriesOf(reading)
    .filter(
      ({ key, units }) =>
        !namedEverywhere.includes(key) && names(units, here) && names(units, there),
    )
    .sort((a, b) => a.units.length - b.units.length)
    .slice(0, 2)
    .map(({ name }) => name);
  if (shared.length > 0) return fill(strings.whyBoth, { what: list(language, shared) });
  const letters = lettersOf(reading, here).filter((one) => lettersOf(reading, there).includes(one));
  const principle = corpus.by.principle.get(letters[0] ?? '');
  if (principle) {
    const what = `${itemLabel(language, principle.id)} ${label(reading, principle.short)}`;
    return fill(strings.whyPrinciple, { what });
  }
  const goals = goalsOf(reading, here).filter((one) => goalsOf(reading, there).includes(one));
  if (goals.length > 0)
    return fill(strings.whyGoals, { what: list(language, goals.slice(0, 4).map(String)) });
  return sectionAt(reading, number) === sectionAt(reading, paragraphOf(id))
    ? strings.whySection
    : strings.whyTheme;
}

const names = (units: readonly UnitId[], ids: readonly UnitId[]): boolean =>
  ids.some((id) => units.includes(id));

const lettersOf = (reading: Reading, ids: readonly UnitId[]): string[] => [
  ...new Set(ids.flatMap((id) => unitOf(reading, id).principles)),
];

const goalsOf = (reading: Reading, ids: readonly UnitId[]): number[] =>
  ids.flatMap((id) => {
    const { goals } = unitOf(reading, id);
    return goals === undefined || goals === 'all' ? [] : goals;
  });

const sectionAt = ({ corpus }: Reading, number: number | undefined): string | undefined =>
  number === undefined ? undefined : corpus.by.paragraph.get(number)?.section;

/** Words of the paragraph that point to other units. */
export function pointersFrom(
  reading: Reading,
  number: number,
): { words: string; to: readonly Link[] }[] {
  const here = unitsOfParagraph(reading, number);
  return (
    reading.corpus.apparatus.pointers
      // Words that do not stand in an official text are left out.
      .filter(({ from, words }) => here.includes(from) && words[reading.language] !== undefined)
      .map(({ words, to }) => ({ words: label(reading, words), to: places(reading, to) }))
  );
}

/** Numbers of the paragraphs that point to this one, or name it as related. */
export function backlinks({ corpus, language }: Reading, number: number): Link[] {
  const leads = (ids: readonly UnitId[]) => ids.some((id) => paragraphOf(id) === number);
  const pointing = corpus.apparatus.pointers
    .filter(({ to }) => leads(to))
    .map(({ from }) => paragraphOf(from));
  return corpus.paragraphs
    .filter((one) => one.number !== number && (leads(one.related) || pointing.includes(one.number)))
    .map((one) => ({ href: paragraphUrl(language, one.number), text: String(one.number) }));
}
