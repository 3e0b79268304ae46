/** Joins everything read from content/ into one corpus, and lists every problem on the way. */

import { checkFidelity } from './checks/fidelity.ts';
import { checkGoals } from './checks/goals.ts';
import { checkLabels } from './checks/labels.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkReferences } from './checks/references.ts';
import { checkTranslations } from './checks/translations.ts';
import { checkWording } from './checks/wording.ts';
import type { Corpus, Paragraph, Section, Unit } from './corpus.ts';
import type { CorpusInput } from './corpus-input.ts';
import { emendationsOf } from './emendations-of.ts';
import { type EntryUnit, unitsOfEntry } from './entry-units.ts';
import { findGoalTag } from './goal-tag.ts';
import { type Language, languageCodes, sourceLanguage } from './languages.ts';
import { parsePlainText } from './plain-text.ts';
import { ContentError, type Problem } from './problems.ts';
import { type Mark, markSegments, plainWords, type Segment } from './segments.ts';
import { sourceWords } from './source-words.ts';
import type { UnitId } from './unit-id.ts';

export interface Assembled {
  corpus: Corpus;
  problems: Problem[];
}

/** Never throws for wrong content: the corpus that comes back is only to be used without problems. */
export function assemble(input: CorpusInput): Assembled {
  const problems: Problem[] = [];
  const entries = cutEntries(input, problems);
  const received = parsePlainText(input.received.text, sourceLanguage, input.received.file);
  problems.push(...received.problems);
  const emendations = emendationsOf(input.source.data);
  const fidelity = checkFidelity(input, entries.source, received, emendations);
  problems.push(
    ...fidelity.problems,
    ...checkNumbers(input, received),
    ...checkGoals(input, entries.source),
    ...checkReferences(input, entries.source),
    ...checkLabels(input),
    ...checkTranslations(input, entries),
    ...checkWording(input, entries),
  );
  const units = unitMap(input, entries.source);
  const corpus: Corpus = {
    languages: input.languages,
    paragraphs: paragraphList(input, entries.source),
    units,
    words: wordMaps(entries, fidelity.marks),
    translations: translationStates(input, entries.sourceHash),
    sections: sectionList(input),
    principles: input.principles.data,
    goals: input.goals.data,
    deadlines: input.deadlines.data,
    emendations,
    kept: input.source.data.kept,
    head: received.head
      .map((line) => line.text)
      .filter((text) => !emendations.some((one) => one.unit === 'head' && one.received === text)),
  };
  return { corpus: deepFreeze(corpus), problems };
}

/** The corpus, or a ContentError that lists every problem. */
export function assembleOrThrow(input: CorpusInput): Corpus {
  const { corpus, problems } = assemble(input);
  if (problems.length > 0) throw new ContentError(problems);
  return corpus;
}

export type CutEntries = ReturnType<typeof cutEntries>;

function cutEntries(input: CorpusInput, problems: Problem[]) {
  const cut = (entry: CorpusInput['paragraphs'][number] | CorpusInput['translations'][number]) => {
    const { file, language, text, data } = entry;
    const result = unitsOfEntry({ file, language, text, number: data.number });
    problems.push(...result.problems);
    return result.units;
  };
  const source = new Map<number, EntryUnit[]>();
  const sourceHash = new Map<number, string>();
  for (const entry of input.paragraphs) {
    const units = cut(entry);
    source.set(entry.data.number, units);
    sourceHash.set(entry.data.number, input.hash(sourceWords(units)));
  }
  const translated = new Map<Language, Map<number, EntryUnit[]>>();
  for (const entry of input.translations) {
    const map = translated.get(entry.language) ?? new Map<number, EntryUnit[]>();
    translated.set(entry.language, map.set(entry.data.number, cut(entry)));
  }
  return { source, sourceHash, translated };
}

function unitMap(input: CorpusInput, source: CutEntries['source']): Map<UnitId, Unit> {
  const units = new Map<UnitId, Unit>();
  for (const { data } of input.paragraphs) {
    const own = source.get(data.number) ?? [];
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
  const chapterOf = (id: string): string =>
    input.sections.data.find((section) => section.id === id)?.chapter ?? id;
  const idsOf = (number: number, kinds: readonly string[]): UnitId[] =>
    (source.get(number) ?? []).filter((unit) => kinds.includes(unit.kind)).map((unit) => unit.id);
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
  return input.sections.data.map((section) => ({
    ...section,
    paragraphs: input.paragraphs
      .filter(({ data }) => {
        const own = input.sections.data.find((candidate) => candidate.id === data.section);
        return data.section === section.id || own?.chapter === section.id;
      })
      .map(({ data }) => data.number)
      .sort((a, b) => a - b),
  }));
}

/** Words per language and unit, with goal chips, and in Chinese the emended places, cut out. */
function wordMaps(
  entries: CutEntries,
  emended: ReadonlyMap<UnitId, readonly Mark[]>,
): Corpus['words'] {
  const maps = Object.fromEntries(
    languageCodes.map((language) => [language, new Map<UnitId, readonly Segment[]>()]),
  ) as Record<Language, Map<UnitId, readonly Segment[]>>;
  const add = (language: Language, unit: EntryUnit, marks: readonly Mark[]): void => {
    const tag = findGoalTag(plainWords(unit.segments), language);
    const goals = tag && 'marks' in tag ? tag.marks : [];
    maps[language].set(unit.id, markSegments(unit.segments, [...marks, ...goals]));
  };
  for (const units of entries.source.values()) {
    for (const unit of units) add(sourceLanguage, unit, emended.get(unit.id) ?? []);
  }
  for (const [language, paragraphs] of entries.translated) {
    for (const units of paragraphs.values()) for (const unit of units) add(language, unit, []);
  }
  return maps;
}

function translationStates(
  input: CorpusInput,
  hashes: ReadonlyMap<number, string>,
): Corpus['translations'] {
  const maps = Object.fromEntries(
    languageCodes.map((language) => [language, new Map()]),
  ) as Corpus['translations'] & Record<Language, Map<number, unknown>>;
  for (const { language, data } of input.translations) {
    const { status, translatorNote } = data;
    const stale = hashes.get(data.number) !== data.sourceHash;
    maps[language].set(data.number, { status, stale, note: translatorNote });
  }
  return maps;
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  const children = value instanceof Map ? value.values() : Object.values(value);
  for (const child of children) deepFreeze(child);
  return value;
}
