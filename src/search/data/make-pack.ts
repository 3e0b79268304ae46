/** The search pack of a language, from the corpus, the terms and the synonyms. */

import type { Corpus, Unit } from '../../model/corpus.ts';
import { type Language, languageCodes, sourceLanguage } from '../../model/languages.ts';
import { plainWords, type Segment } from '../../model/segments.ts';
import { paragraphOf } from '../../model/unit-id.ts';
import type { NamedFacts } from '../../schemas/apparatus.ts';
import type { SynonymFacts, TermFacts } from '../../schemas/taxonomy.ts';
import { calledColumns } from '../engine/called.ts';
import { phraseSpans } from '../engine/concepts.ts';
import { tokens } from '../engine/fold.ts';
import { type IndexedUnit, indexPack, type SearchIndex } from '../engine/index-words.ts';
import type { Concept, PackUnit, SearchPack } from '../engine/pack.ts';
import { isSpaceless, spaceless } from '../engine/scripts.ts';
import { type SentWords, sentWords } from '../engine/sent-words.ts';
import { stems } from '../engine/stem.ts';

export interface SearchNames {
  terms: readonly TermFacts[];
  synonyms: readonly SynonymFacts[];
  /** Bodies, instruments and groups: known by their names in every language. */
  named: readonly NamedFacts[];
}

export function searchPack(corpus: Corpus, language: Language, names: SearchNames): SearchPack {
  const pack = searchWords(corpus, language);
  return { ...pack, concepts: conceptsOf(pack, names) };
}

/** What stands in the search page itself: the words, and what readers call things. */
export function searchBlocks(
  corpus: Corpus,
  language: Language,
  names: SearchNames,
): { words: SentWords; called: string } {
  const whole = searchPack(corpus, language, names);
  return { words: sentWords(whole), called: calledColumns(whole) };
}

/** The pack without its concepts, which come later. */
export function searchWords(corpus: Corpus, language: Language): SearchPack {
  const sections = corpus.sections.map((section) => ({
    id: section.id,
    chapter: section.kind === 'chapter' ? section.id : (section.chapter ?? section.id),
    ...(section.objective === undefined ? {} : { objective: section.objective }),
  }));
  const words = corpus.words[language];
  const units = [...corpus.units.values()].flatMap((unit) => {
    const segments = words.get(unit.id);
    return segments ? [packUnit(corpus, unit, segments, sections)] : [];
  });
  return { language, units, sections, concepts: [] };
}

/** All words of the text and the names that are written in characters. */
export const signsOf = ({ concepts, language, units }: SearchPack): string =>
  [
    ...(spaceless.includes(language) ? units.map(({ text }) => text) : []),
    ...concepts.flatMap(({ names }) => spaceless.flatMap((code) => names[code] ?? [])),
  ].join('');

function packUnit(
  corpus: Corpus,
  unit: Unit,
  segments: readonly Segment[],
  sections: SearchPack['sections'],
): PackUnit {
  const paragraph = corpus.by.paragraph.get(unit.paragraph);
  const received = segments.flatMap((segment) =>
    segment.kind === 'emended' && segment.received !== ''
      ? [[segment.received, segment.text] as const]
      : [],
  );
  return {
    id: unit.id,
    text: plainWords(segments),
    ...(paragraphOf(unit.id) === unit.paragraph ? {} : { paragraph: unit.paragraph }),
    ...(unit.label === undefined ? {} : { label: unit.label }),
    section: sections.findIndex((one) => one.id === paragraph?.section),
    principles: unit.principles.join(''),
    goals: unit.goals === 'all' ? [0] : (unit.goals ?? []),
    ...(received.length > 0 ? { received } : {}),
  };
}

/**
 * Terms first, each with the synonyms that lead to it; then the rows that stand by themselves, and
 * what the indexes name besides.
 */
function conceptsOf(pack: SearchPack, { terms, synonyms, named }: SearchNames): Concept[] {
  const index = indexPack(pack);
  const { language } = pack;
  const mayHave = unitsByStem(index);
  const has = (phrase: string): string[] =>
    mayHave(phrase)
      .filter((unit) => phraseSpans(unit, phrase, language).length > 0)
      .map((unit) => unit.id);
  const known = (ids: readonly string[]): string[] =>
    pack.units.map((unit) => unit.id).filter((id) => ids.includes(id));
  const ofTerms = terms.map((term): Concept => {
    const own = term.term[language];
    const match = language === sourceLanguage ? undefined : term.match[language];
    const pattern = match === undefined ? undefined : new RegExp(match, 'iu');
    const rows = synonyms.filter((row) => row.term === term.id);
    const found = pack.units.filter((unit) => pattern?.test(unit.text)).map((unit) => unit.id);
    return {
      id: term.id,
      words: own === undefined ? [] : [own.replace(/[《》]/gu, '')],
      ...(match === undefined ? {} : { match }),
      names: joined([term.term, ...rows.map((row) => usual(row.from, language))]),
      units: known([
        ...found,
        // Where the inflected forms are written down, stems alone would take in too much.
        ...(own === undefined || pattern ? [] : has(own)),
        ...rows.flatMap((row) => row.units ?? []),
      ]),
    };
  });
  const own = synonyms.filter((row) => row.term === undefined);
  const ofRows = own.map((row): Concept => {
    const words = row.shown?.[language] ?? [];
    return {
      id: row.id,
      words,
      names: joined([usual(row.shown ?? {}, language), usual(row.from, language)]),
      units: known([...words.flatMap(has), ...(row.units ?? [])]),
    };
  });
  const listed = new Set(terms.map(({ term }) => term.en?.toLowerCase()));
  const called = new Set(own.filter((row) => row.shown?.en).map(({ id }) => id));
  const ofNamed = named
    .filter(({ id, name }) => !listed.has(name.en?.toLowerCase()) && !called.has(id))
    .map(({ id, name, units, match }): Concept => {
      const own = name[language]?.replace(/[《》]|[(（].*[)）]/gu, '').trim();
      const pattern = language === sourceLanguage ? undefined : match[language];
      return {
        id: `named-${id}`,
        words: own === undefined ? [] : [own],
        ...(pattern === undefined ? {} : { match: pattern }),
        names: joined([name, ...shortForms(name)]),
        units: known(units),
      };
    });
  return [...ofTerms, ...ofRows, ...ofNamed].filter((concept) => concept.units.length > 0);
}

/** The units that a phrase can stand in, by the stems of its first word: a cheap test before the exact one. */
function unitsByStem({ language, units }: SearchIndex): (phrase: string) => readonly IndexedUnit[] {
  if (isSpaceless(language)) return () => units;
  const having = new Map<string, Set<IndexedUnit>>();
  for (const unit of units)
    for (const { word } of unit.tokens)
      for (const stem of stems(word, language))
        having.set(stem, (having.get(stem) ?? new Set()).add(unit));
  return (phrase) => {
    const own = stems(tokens(phrase)[0]?.word ?? '', language);
    const found = new Set(own.flatMap((stem) => [...(having.get(stem) ?? [])]));
    return units.filter((unit) => found.has(unit));
  };
}

const unitedNations =
  /(?:of the )?United Nations ?|(?:de l’Organisation )?des Nations Unies ?|(?:de las )?Naciones Unidas ?|Организаци[ия] Объединенных Наций ?|الأمم المتحدة ?|联合国/gu;

/** Names without what stands in brackets, what stands there, and names without the United Nations. */
function shortForms(name: NamedFacts['name']): Forms[] {
  const forms = (make: (one: string) => string): Forms =>
    Object.fromEntries(Object.entries(name).map(([code, one]) => [code, make(one).trim()]));
  const bare = (one: string): string => one.replace(/[(（].*[)）]/u, '');
  return [
    forms(bare),
    forms((one) => /[(（](.+)[)）]/u.exec(one)?.[1] ?? one),
    forms((one) => bare(one).replace(unitedNations, '') || one),
  ];
}

/**
 * What the language itself has, and of each other one the usual form and the abbreviations: all of
 * them would be two thirds of what a reader loads.
 */
const usual = (forms: Forms, language: Language): Forms =>
  Object.fromEntries(
    Object.entries(forms).map(([code, list]) => [
      code,
      code === language || typeof list === 'string'
        ? list
        : list.filter((one, at) => at === 0 || /^[\p{Lu}\p{N}]{2,6}s?$/u.test(one)),
    ]),
  );

type Forms = Readonly<Partial<Record<Language, string | readonly string[]>>>;

/** Names of several sources per language, each once, without the brackets of titles. */
function joined(sources: readonly Forms[]): Concept['names'] {
  const names: Partial<Record<Language, string[]>> = {};
  for (const source of sources) {
    for (const code of languageCodes) {
      const forms = source[code];
      if (forms === undefined) continue;
      const list = typeof forms === 'string' ? [forms] : forms;
      names[code] = [
        ...new Set([...(names[code] ?? []), ...list.map((one) => one.replace(/[《》]/gu, ''))]),
      ];
    }
  }
  return names;
}
