/**
 * What a page tells programs: reference managers by tags of Highwire Press and Dublin Core, which
 * the translator for embedded metadata of Zotero reads (a technical report has institution and
 * number), search engines by schema.org. Pages of the text are the Compact; others are pages of
 * this edition.
 */

import { valuesOf } from '../citations/cited.ts';
import { filled } from '../citations/template.ts';
import { numberOf, placeOf } from '../citations/words.ts';
import { adopted } from '../model/document.ts';
import { languages, sourceLanguage } from '../model/languages.ts';
import { type Standing, standingOf } from '../model/standing.ts';
import { fromLanguage, inLanguage, readPlace } from '../places/pages.ts';
import { paragraphUrl } from '../places/paths.ts';
import { citedUnit } from './citation.ts';
import { type Reading, sectionName, sectionOf, unitOf } from './reading.ts';

export interface Metadata {
  tags: readonly { name: string; content: string }[];
  /** The page as schema.org has it, as JSON. */
  data?: string | undefined;
}

interface TextPage {
  /** The part of the Compact that it is, as a citation names it; empty for the whole. */
  part: string;
  paragraphs: readonly number[];
  /** The one paragraph, of a page of one. */
  only?: number | undefined;
}

export function metadataOf(reading: Reading, path: string): Metadata {
  const { tag } = languages[reading.language];
  const page = textPage(reading, path);
  if (!page) return { tags: [{ name: 'dc.language', content: tag }] };
  const { strings } = reading;
  const title = joined(reading, strings.compact, page.part);
  const number = numberOf(reading);
  const tags = {
    citation_title: title,
    citation_technical_report_institution: strings.citeAssembly,
    citation_technical_report_number: number,
    citation_publication_date: adopted.replaceAll('-', '/'),
    citation_language: tag,
    'dc.creator': strings.citeAssembly,
    'dc.identifier': joined(reading, number, page.part),
    'dc.date': adopted,
    'dc.language': tag,
  };
  return {
    tags: Object.entries(tags).map(([name, content]) => ({ name, content })),
    // A closing tag within would end the script.
    data: JSON.stringify(legislation(reading, path, page)).replaceAll('<', '\\u003c'),
  };
}

/** The part of the text that a page is; undefined for a page that is none. */
function textPage(reading: Reading, path: string): TextPage | undefined {
  const { corpus } = reading;
  const { kind = '', of = '' } = readPlace(path) ?? {};
  if (kind === 'paragraph') {
    const number = Number(of);
    return { part: unitPlace(reading, of), paragraphs: [number], only: number };
  }
  if (kind === 'text') return { part: '', paragraphs: corpus.paragraphs.map((one) => one.number) };
  if (kind !== 'chapter') return undefined;
  const chapter = sectionOf(reading, of);
  return { part: sectionName(reading, chapter), paragraphs: chapter.paragraphs };
}

/** `para. 11 (a)`. */
function unitPlace(reading: Reading, id: string): string {
  const cited = citedUnit(reading, unitOf(reading, id));
  return filled(placeOf(reading, cited.kind), valuesOf(cited), {
    language: reading.language,
    notation: 'prose',
  });
}

const joined = ({ strings }: Reading, whole: string, part: string): string =>
  part === '' ? whole : whole + strings.citeComma + part;

const type = 'Legislation';

/** https://schema.org/Legislation, with the terms of the European Legislation Identifier. */
function legislation(reading: Reading, path: string, page: TextPage): object {
  const { language, strings, corpus } = reading;
  const number = numberOf(reading);
  const standing = standingOf(corpus, language, page.paragraphs);
  return {
    '@context': 'https://schema.org',
    '@type': type,
    name: joined(reading, strings.compact, page.part),
    legislationIdentifier: joined(reading, number, page.part),
    legislationType: strings.citeKind,
    legislationDate: adopted,
    legislationPassedBy: { '@type': 'Organization', name: strings.citeAssembly },
    inLanguage: languages[language].tag,
    ...(standing === 'study' ? { legislationLegalValue: 'UnofficialLegalValue' } : {}),
    ...(page.part === ''
      ? {}
      : { isPartOf: { '@type': type, name: strings.compact, legislationIdentifier: number } }),
    ...partsOf(reading, page),
    ...translations(reading, path, page, standing),
  };
}

/** Items and footnotes of a paragraph, with the goals that each names; paragraphs of a longer text. */
function partsOf(reading: Reading, { only, paragraphs }: TextPage): object {
  const { corpus, language } = reading;
  if (only === undefined)
    return {
      hasPart: paragraphs.map((number) => ({
        '@type': type,
        '@id': fromLanguage(language, paragraphUrl(language, number)),
      })),
    };
  const facts = corpus.by.paragraph.get(only);
  const ids = [...(facts?.items ?? []), ...(facts?.footnotes ?? [])];
  const parts = ids.map((id) => ({ '@type': type, '@id': `#${id}`, ...goalsOf(reading, id) }));
  return { ...goalsOf(reading, String(only)), ...(parts.length > 0 ? { hasPart: parts } : {}) };
}

/** The Sustainable Development Goals by the addresses that the United Nations give them. */
function goalsOf(reading: Reading, id: string): object {
  const { goals } = unitOf(reading, id);
  if (goals === undefined) return {};
  const named = goals === 'all' ? [''] : goals.map((goal) => `/${goal}`);
  return { about: named.map((goal) => ({ '@id': `http://metadata.un.org/sdg${goal}` })) };
}

/** Study translations name the Chinese, and the Chinese names them. */
function translations(
  { corpus, language }: Reading,
  path: string,
  { paragraphs }: TextPage,
  standing: Standing,
): object {
  const on = (other: (typeof corpus.languages)[number]) => ({
    '@type': type,
    '@id': fromLanguage(language, inLanguage(path, other)),
  });
  if (standing === 'study') return { translationOfWork: on(sourceLanguage) };
  if (language !== sourceLanguage) return {};
  const ours = corpus.languages.filter(
    (other) => standingOf(corpus, other, paragraphs) === 'study',
  );
  return ours.length === 0 ? {} : { workTranslation: ours.map(on) };
}
