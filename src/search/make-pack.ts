/** The search pack of a language, from the corpus, the terms and the synonyms. */

import type { Corpus, Unit } from '../model/corpus.ts';
import { type Language, languageCodes, sourceLanguage } from '../model/languages.ts';
import { plainWords, type Segment } from '../model/segments.ts';
import type { SynonymFacts, TermFacts } from '../schemas/taxonomy.ts';
import { phraseSpans } from './concepts.ts';
import { indexPack } from './index-words.ts';
import type { Concept, PackUnit, SearchPack } from './pack.ts';

export interface SearchNames {
  terms: readonly TermFacts[];
  synonyms: readonly SynonymFacts[];
}

export function searchPack(corpus: Corpus, language: Language, names: SearchNames): SearchPack {
  const pack = searchWords(corpus, language);
  return { ...pack, concepts: conceptsOf(pack, names) };
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

function packUnit(
  corpus: Corpus,
  unit: Unit,
  segments: readonly Segment[],
  sections: SearchPack['sections'],
): PackUnit {
  const paragraph = corpus.paragraphs.find((one) => one.number === unit.paragraph);
  const received = segments.flatMap((segment) =>
    segment.kind === 'emended' && segment.received !== ''
      ? [[segment.received, segment.text] as const]
      : [],
  );
  return {
    id: unit.id,
    text: plainWords(segments),
    paragraph: unit.paragraph,
    ...(unit.label === undefined ? {} : { label: unit.label }),
    section: sections.findIndex((one) => one.id === paragraph?.section),
    principles: unit.principles.join(''),
    goals: unit.goals === 'all' ? [0] : (unit.goals ?? []),
    ...(received.length > 0 ? { received } : {}),
  };
}

/** Terms first, each with the synonyms that lead to it; then the rows that stand by themselves. */
function conceptsOf(pack: SearchPack, { terms, synonyms }: SearchNames): Concept[] {
  const index = indexPack(pack);
  const { language } = pack;
  const has = (phrase: string): string[] =>
    index.units
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
      names: joined([term.term, ...rows.map((row) => row.from)]),
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
      names: joined([row.shown ?? {}, row.from]),
      units: known([...words.flatMap(has), ...(row.units ?? [])]),
    };
  });
  return [...ofTerms, ...ofRows].filter((concept) => concept.units.length > 0);
}

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
