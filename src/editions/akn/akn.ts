/**
 * The text as Akoma Ntoso 3.0 in the profile of the United Nations system (AKN4UN): a resolution with
 * the Compact as its annex. The resolution's own words are not part of this edition, and are not
 * given. The mark-up is unofficial, and says so.
 */

import { chaptersOf, must, type Section } from '../../model/corpus.ts';
import { type Language, languages, sourceLanguage } from '../../model/languages.ts';
import { footnoteId, type UnitId } from '../../model/unit-id.ts';
import { label, type Reading, unitLabel, unitOf, wordsOf } from '../../views/reading.ts';
import { aboutOf } from '../about.ts';
import { lastChange, type Material, readingIn } from '../material.ts';
import { xml } from '../xml.ts';
import { type MetaFacts, metaOf } from './meta.ts';
import { eIdOf } from './names.ts';
import { wordsAsXml } from './words.ts';

export function aknOf(material: Material, language: Language): string {
  const reading = readingIn(material, language);
  const { strings } = reading;
  const facts: MetaFacts = {
    about: aboutOf(material, language),
    version: material.version,
    siteName: strings.siteName,
    date: lastChange(material),
    goals: goalsOf(reading),
    tagged: [...material.corpus.units.values()].filter(({ goals }) => goals !== undefined),
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">',
    '<statement name="resolution" contains="originalVersion">',
    metaOf('!main', facts),
    `<mainBody><p><remark status="editorial">${xml(strings.dataAnnexOnly)}</remark></p></mainBody>`,
    '<attachments>',
    '<attachment eId="att_1">',
    '<doc name="annex" contains="originalVersion">',
    metaOf('!annex_1', facts),
    preface(reading),
    '<mainBody>',
    ...chaptersOf(material.corpus).map((chapter, at) => chapterXml(reading, chapter, at + 1)),
    '</mainBody>',
    '</doc>',
    '</attachment>',
    '</attachments>',
    '</statement>',
    '</akomaNtoso>',
    '',
  ].join('\n');
}

const goalsOf = (reading: Reading): MetaFacts['goals'] => [
  ...reading.corpus.goals.map(({ number, title }) => ({ number, title: label(reading, title) })),
  { number: 'all', title: reading.strings.goalAll },
];

/** The lines before the text, in the source language as they were received. */
function preface({ corpus, language, strings }: Reading): string {
  const lines = language === sourceLanguage ? corpus.head : [strings.compact];
  const written = lines.map((line) =>
    line === strings.compact ? `<p><docTitle>${xml(line)}</docTitle></p>` : `<p>${xml(line)}</p>`,
  );
  return `<preface>${written.join('')}</preface>`;
}

function chapterXml(reading: Reading, chapter: Section, at: number): string {
  const { corpus } = reading;
  const eId = `sec_${at}`;
  const own = corpus.paragraphs.filter(({ section }) => section === chapter.id);
  const within = corpus.sections.filter((one) => one.chapter === chapter.id);
  const parts = [
    ...own.map(({ number }) => paragraphXml(reading, number)),
    ...within.map((section, index) =>
      headed('subsection', `${eId}__subsec_${index + 1}`, reading, section, [
        ...section.paragraphs.map((number) => paragraphXml(reading, number)),
      ]),
    ),
  ];
  return headed('section', eId, reading, chapter, parts);
}

/** A part with its heading as the Compact prints it, if it prints one. */
function headed(
  name: string,
  eId: string,
  reading: Reading,
  { heading, id }: Section,
  parts: readonly string[],
): string {
  const words = heading ? [`<heading>${xml(label(reading, heading))}</heading>`] : [];
  return [`<${name} eId="${eId}" class="${id}">`, ...words, ...parts, `</${name}>`].join('\n');
}

function paragraphXml(reading: Reading, number: number): string {
  const { items } = must(reading.corpus.by.paragraph.get(number), `paragraph ${number}`);
  const unit = unitOf(reading, String(number));
  const eId = eIdOf(unit);
  const num = numOf(reading, unit.id);
  if (items.length === 0)
    return `<paragraph eId="${eId}">${num}<content eId="${eId}__content">${words(reading, unit.id)}</content></paragraph>`;
  const list = `${eId}__list_1`;
  return [
    `<paragraph eId="${eId}">${num}<list eId="${list}">`,
    `<intro eId="${list}__intro">${words(reading, unit.id)}</intro>`,
    ...items.map((id) => {
      const own = eIdOf(unitOf(reading, id));
      return `<point eId="${own}">${numOf(reading, id)}<content eId="${own}__content">${words(reading, id)}</content></point>`;
    }),
    '</list></paragraph>',
  ].join('\n');
}

const numOf = (reading: Reading, id: UnitId): string =>
  `<num>${xml(unitLabel(reading.language, unitOf(reading, id)))}</num>`;

/** The words, in Chinese where they are not translated, which the element then says. */
function words(reading: Reading, id: UnitId): string {
  const { language, segments } = wordsOf(reading, id);
  const lang = language === reading.language ? '' : ` xml:lang="${languages[language].tag}"`;
  return `<p${lang}>${wordsAsXml(segments, (number) => footnote(reading, number))}</p>`;
}

function footnote(reading: Reading, number: number): string {
  const unit = unitOf(reading, footnoteId(number));
  return `<authorialNote eId="${eIdOf(unit)}" marker="${number}" placement="bottom">${words(reading, unit.id)}</authorialNote>`;
}
