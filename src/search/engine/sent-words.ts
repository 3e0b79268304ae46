/**
 * The words of a language as they are sent. Every byte is awaited before the first result, so what
 * follows from the order of the units is not said, and what the first answer does not need comes
 * behind it.
 */

import type { Language } from '../../model/languages.ts';
import type { PackUnit, SearchPack } from './pack.ts';
import { exchanged } from './sent-letters.ts';

/** What a first answer needs of a unit. */
export type FirstUnit = Omit<PackUnit, 'principles' | 'received'>;

export interface SentWords {
  language: Language;
  /**
   * A line a unit: the text of the next paragraph, its letters exchanged; behind a tab that of the
   * next item; of any other unit its id and the text behind a tab.
   */
  lines: string;
  /** Paragraphs of the footnotes, in their order. */
  notes: readonly number[];
  /** How many units stand in each section. */
  sizes: readonly number[];
  /** Goals of each unit, with spaces between them and commas between the units. */
  goals: string;
}

/** What the search needs besides. */
export interface SentRest {
  sections: SearchPack['sections'];
  /** Letters of the principles of each unit, with commas between the units. */
  principles: string;
  /** Readings of the received text, by the place of the unit. */
  received: Readonly<Record<string, PackUnit['received']>>;
}

/** Throws where the sections do not follow one another as the units do. */
export function sentWords({ language, sections, units }: SearchPack): SentWords {
  for (const [place, { id, section }] of units.entries())
    if (section < (units[place - 1]?.section ?? 0))
      throw new Error(`${id} stands behind its section`);
  let before = '';
  const lines = units.map(({ id, text }) => {
    const words = exchanged(text, language);
    const line =
      id === nextParagraph(before) ? words : `${id === nextItem(before) ? '' : id}\t${words}`;
    before = following(before, id);
    return line;
  });
  return {
    language,
    lines: lines.join('\n'),
    notes: units.flatMap(({ paragraph }) => paragraph ?? []),
    sizes: sections.map((_, place) => units.filter(({ section }) => section === place).length),
    goals: units.map(({ goals }) => goals.join(' ')).join(),
  };
}

export const sentRest = ({ sections, units }: SearchPack): SentRest => ({
  sections,
  principles: units.map(({ principles }) => principles).join(),
  received: Object.fromEntries(
    units.flatMap(({ received }, place) => (received ? [[place, received]] : [])),
  ),
});

/** A unit as it was sent: a first answer looks through all of them, and takes few apart. */
export interface SentUnit {
  id: string;
  /** Its text, letters exchanged. */
  sent: string;
  section: number;
  goals: string;
  /** Of a footnote. */
  paragraph?: number;
}

/** The units in their order, with what follows from it. */
export function sentUnits({ lines, notes, sizes, goals }: SentWords): SentUnit[] {
  const sections = sizes.flatMap((size, section) => Array.from({ length: size }, () => section));
  const ofUnits = goals.split(',');
  let before = '';
  let note = 0;
  return lines.split('\n').map((line, place) => {
    const [own = '', words] = line.split('\t');
    const id = words === undefined ? nextParagraph(before) : own || nextItem(before);
    before = following(before, id);
    const unit = {
      ...{ id, sent: words ?? own },
      ...{ section: sections[place] ?? 0, goals: ofUnits[place] ?? '' },
    };
    if (!isNote(id)) return unit;
    note += 1;
    return { ...unit, paragraph: notes[note - 1] ?? 0 };
  });
}

/** A unit in the letters of its language. */
export function firstUnit({ sent, goals, ...unit }: SentUnit, language: Language): FirstUnit {
  const label = unit.id.replace(/^(?:n|\d+\.?)/, '');
  return {
    ...unit,
    ...{ text: exchanged(sent, language), goals: (goals.match(/\d+/g) ?? []).map(Number) },
    ...(label === '' ? {} : { label }),
  };
}

/** The pack of the words and of what came behind them; its concepts come later. */
export function packOf(words: SentWords, { sections, principles, received }: SentRest): SearchPack {
  const ofUnits = principles.split(',');
  const units = sentUnits(words).map((unit, place): PackUnit => {
    const readings = received[place];
    return {
      ...firstUnit(unit, words.language),
      principles: ofUnits[place] ?? '',
      ...(readings ? { received: readings } : {}),
    };
  });
  return { language: words.language, units, sections, concepts: [] };
}

const isNote = (id: string): boolean => id.startsWith('n');

/** A footnote stands between the units without counting among them. */
const following = (before: string, id: string): string => (isNote(id) ? before : id);

const nextParagraph = (id: string): string => String((Number.parseInt(id, 10) || 0) + 1);

function nextItem(id: string): string {
  const letter = /[a-z]$/u.exec(id)?.[0].charCodeAt(0) ?? 96;
  return Number.parseInt(id, 10) + String.fromCharCode(letter + 1);
}
