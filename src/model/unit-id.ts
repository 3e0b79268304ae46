/**
 * Ids of the addressable pieces of the text. They never change and join everything:
 * `11` a paragraph, `11a` an item, `7.3` an objective listed in paragraph 7, `n4` a footnote.
 */

export type UnitId = string;
export type UnitKind = 'paragraph' | 'item' | 'objective' | 'footnote';

export interface UnitParts {
  kind: UnitKind;
  /** Number of the paragraph, or of the footnote. */
  number: number;
  /** Letter of an item (`a`), or number of an objective (`3`). */
  label?: string;
}

const pattern = /^(?:n(\d+)|(\d+)(?:([a-z])|\.(\d+))?)$/u;

/** Reads a unit id; undefined when it is not one. `11(a)` and `7(1)` are not ids. */
export function parseUnitId(id: UnitId): UnitParts | undefined {
  const match = pattern.exec(id);
  if (!match) return undefined;
  const [, footnote, number, letter, objective] = match;
  if (footnote) return { kind: 'footnote', number: Number(footnote) };
  if (letter) return { kind: 'item', number: Number(number), label: letter };
  if (objective) return { kind: 'objective', number: Number(number), label: objective };
  return { kind: 'paragraph', number: Number(number) };
}

/** Whether a text has the form of a unit's id. */
export const isUnitId = (text: string): boolean => pattern.test(text);

export const itemId = (paragraph: number, letter: string): UnitId => `${paragraph}${letter}`;
export const listedObjectiveId = (paragraph: number, number: number): UnitId =>
  `${paragraph}.${number}`;
export const footnoteId = (number: number): UnitId => `n${number}`;

/** The paragraph that a unit stands in; a footnote stands in none by its id alone. */
export function paragraphOf(id: UnitId): number | undefined {
  const parts = parseUnitId(id);
  return parts && parts.kind !== 'footnote' ? parts.number : undefined;
}
