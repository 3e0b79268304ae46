/** Joins what was read from content/ into one corpus of plain, frozen values. It judges nothing. */

import { apparatusOf } from './apparatus.ts';
import { byId } from './by-id.ts';
import type { CardQuotes } from './card-quotes.ts';
import type { Corpus, Paragraph, Section, Unit } from './corpus.ts';
import type { CardsInput, CorpusInput } from './corpus-input.ts';
import { mapsOf } from './corpus-maps.ts';
import type { CutEntries } from './cut-entries.ts';
import type { Emendation } from './emendation.ts';
import type { Card } from './lesson.ts';
import { notesIn } from './notes-in.ts';
import { perLanguage } from './per-language.ts';
import type { Quotes } from './quotes-of.ts';
import type { Received } from './received.ts';
import type { UnitId } from './unit-id.ts';

/** What the input was made into on the way. */
export interface Parts {
  entries: CutEntries;
  words: Corpus['words'];
  quotes: Quotes;
  answers: CardQuotes;
  emendations: readonly Emendation[];
  received: Received | undefined;
}

/** Never throws for wrong content; without problems in the input every part is whole. */
export function corpusOf(
  input: CorpusInput,
  { entries, words, quotes, answers, emendations, received }: Parts,
): Corpus {
  const paragraphs = paragraphList(input, entries.source);
  const sections = sectionList(input);
  const principles = input.principles.data;
  const goals = input.goals.data;
  const layers = input.layers.data;
  const apparatus = apparatusOf(input);
  return deepFreeze({
    languages: input.languages,
    paragraphs,
    units: unitMap(input, entries.source),
    words,
    translations: translationStates(input, entries.sourceHash),
    sections,
    principles,
    goals,
    deadlines: input.deadlines.data,
    drafting: input.drafting.data,
    layers,
    handed: new Set(input.handed?.map(({ id }) => id)),
    notes: perLanguage((language) => notesIn(input, words, quotes, language)),
    lessons: perLanguage(
      (language) =>
        new Map(
          input.lessons
            .filter((one) => one.language === language)
            .map(({ section, lesson }) => [section, lesson]),
        ),
    ),
    cards: perLanguage(
      (language) =>
        new Map(
          input.cards
            .filter((one) => one.language === language)
            .map((one) => [one.section, cardsIn(one, answers)]),
        ),
    ),
    apparatus,
    by: mapsOf({ paragraphs, sections, principles, goals, layers, apparatus }),
    emendations,
    kept: input.source.data.kept,
    head: (received?.head ?? []).filter(
      (text) => !emendations.some((one) => one.unit === 'head' && one.received === text),
    ),
  });
}

/** Each card with the words that answer it as they stand in the text. */
const cardsIn = ({ data }: CardsInput, answers: CardQuotes): Card[] =>
  data.cards.map(({ id, question, answers: due }) => ({
    id,
    question,
    answers: due.map((answer) => ({ ...answer, quote: answers.get(answer)?.now ?? answer.quote })),
  }));

function unitMap(input: CorpusInput, source: CutEntries['source']): Map<UnitId, Unit> {
  const units = new Map<UnitId, Unit>();
  for (const { data } of input.paragraphs) {
    const own = source.get(data.number)?.units ?? [];
    for (const unit of own) {
      const host = own.find((other) =>
        other.segments.some(
          (segment) => segment.kind === 'footnote' && `n${segment.number}` === unit.id,
        ),
      );
      units.set(unit.id, {
        id: unit.id,
        kind: unit.kind,
        paragraph: data.number,
        ...(unit.label === undefined ? {} : { label: unit.label }),
        principles: data.principles[unit.id] ?? [],
        goals: data.sdgs[unit.id],
        ...(unit.kind === 'footnote' && host ? { host: host.id } : {}),
      });
    }
  }
  return units;
}

function paragraphList(input: CorpusInput, source: CutEntries['source']): Paragraph[] {
  const sections = byId(input.sections.data);
  const chapterOf = (id: string): string => sections.get(id)?.chapter ?? id;
  const idsOf = (number: number, kinds: readonly string[]): UnitId[] =>
    (source.get(number)?.units ?? [])
      .filter((unit) => kinds.includes(unit.kind))
      .map((unit) => unit.id);
  return input.paragraphs
    .map(({ data }) => ({
      number: data.number,
      section: data.section,
      chapter: chapterOf(data.section),
      objective: data.objective === 'none' ? undefined : data.objective,
      related: data.related,
      items: idsOf(data.number, ['item', 'objective']),
      footnotes: idsOf(data.number, ['footnote']),
    }))
    .sort((a, b) => a.number - b.number);
}

function sectionList(input: CorpusInput): Section[] {
  const sections = byId(input.sections.data);
  return input.sections.data.map((section) => ({
    ...section,
    paragraphs: input.paragraphs
      .filter(
        ({ data }) =>
          data.section === section.id || sections.get(data.section)?.chapter === section.id,
      )
      .map(({ data }) => data.number)
      .sort((a, b) => a - b),
  }));
}

function translationStates(
  input: CorpusInput,
  hashes: ReadonlyMap<number, string>,
): Corpus['translations'] {
  return perLanguage(
    (code) =>
      new Map(
        input.translations
          .filter(({ language }) => language === code)
          .map(({ data: { number, status, sourceHash, translatorNote } }) => [
            number,
            {
              status,
              stale: hashes.get(number) !== sourceHash,
              // It tells of a choice in words that are no longer shown.
              note: status === 'official' ? undefined : translatorNote,
            },
          ]),
      ),
  );
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  const children = value instanceof Map ? value.values() : Object.values(value);
  for (const child of children) deepFreeze(child);
  return value;
}
