/**
 * What this one document forces on the code, in one place: another would have other values here,
 * and other content. Style sheets can ask nobody; what they hold of it (colours of objectives and
 * goals, lengths of chapters) is held against the content by tests/document.test.ts.
 */

import { itemId, listedObjectiveId, parseUnitId, type UnitId } from './unit-id.ts';

/** Symbol of the resolution whose annex the Compact is. */
export const symbol = 'A/RES/79/1';
/** Which annex, and the day on which the General Assembly adopted the resolution. */
export const annex = 'I';
export const adopted = '2024-09-22';

/** Objectives that the Compact sets out, and goals that its tags may name. */
export const objectives = 5;
export const goals = 17;

/** Letters of the principles, which are items of one paragraph. */
export const firstPrinciple = 'a';
export const lastPrinciple = 'm';

/** The paragraph that lists the objectives, and the one whose items are the principles. */
export const objectivesParagraph = 7;
const principlesParagraph = 8;
export const objectiveStatement = (number: number): UnitId =>
  listedObjectiveId(objectivesParagraph, number);
export const principleStatement = (letter: string): UnitId => itemId(principlesParagraph, letter);

/** Paragraphs that call the footnotes, for who has an id and no text at hand. */
const footnotesCalledIn: readonly number[] = [5, 5, 5, 22, 23, 52];
/** The paragraph on whose page a unit stands. */
export function paragraphWith(id: UnitId): number | undefined {
  const parsed = parseUnitId(id);
  return parsed?.kind === 'footnote' ? footnotesCalledIn[parsed.number - 1] : parsed?.number;
}

/** Chapters that hold these two paragraphs: ids in content/taxonomy/sections.yaml. */
export const objectivesChapter = 'objectives';
export const principlesChapter = 'principles';

/** Entries of the apparatus that are named so often that naming them says nothing. */
export const namedEverywhere: readonly string[] = ['bodies#un', 'instruments#gdc'];
