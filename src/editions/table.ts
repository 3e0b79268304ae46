/**
 * The one table of editions: every file that is made of the content and is no page. A row is a form;
 * it says which files there are of it, and how each is written. The build writes them all
 * (src/integrations/editions.ts); the page of downloads lists them.
 */

import type { Language } from '../model/languages.ts';
import {
  aknUrl,
  annotationsUrl,
  commitmentsCsvUrl,
  commitmentsSheetUrl,
  compactJsonUrl,
  dataSchemaUrl,
  epubUrl,
  layerFeedUrl,
  llmsFullUrl,
  llmsUrl,
  manifestUrl,
  previewPictureUrl,
  robotsUrl,
  tableUrl,
  unitJsonUrl,
} from '../places/files.ts';
import { embedUrl } from '../places/paths.ts';
import { layerPage } from '../views/layer-page.ts';
import { aknOf } from './akn/akn.ts';
import { atomFeed } from './atom.ts';
import { commitmentsCsv } from './commitments-csv.ts';
import { commitmentsSheet } from './commitments-sheet.ts';
import { annotationsJson } from './data/annotations.ts';
import { compactJson, schemaJson, unitJson } from './data/compact-json.ts';
import { cardsCsv, notesCsv, termsCsv, unitsCsv } from './data/tables.ts';
import { unitIds } from './data/text-data.ts';
import { embedPage } from './embed.ts';
import { epubOf } from './epub/epub.ts';
import { llmsFull, llmsRoot, llmsRootFull, llmsText } from './llms.ts';
import { twinsIn } from './markdown/twins.ts';
import { type Material, readingIn } from './material.ts';
import { previewPicture } from './preview-picture.ts';
import { manifestJson, robotsText } from './site-files.ts';

export interface EditionFile {
  /** From the root of the site: `/en/commitments.csv`. */
  path: string;
  /** The language that it is in; none for a file of all. */
  language?: Language;
  /** Text is written as UTF-8. */
  write: () => string | Uint8Array;
}

export interface Form {
  /** Never changes: strings and documentation describe the form by it. */
  name: string;
  /** Media type. */
  type: string;
  files: (material: Material) => readonly EditionFile[];
}

export interface Edition extends EditionFile {
  name: string;
  type: string;
}

const json = 'application/json';
const csv = 'text/csv; charset=utf-8';

export const forms: readonly Form[] = [
  { name: 'json', type: json, files: wholes },
  {
    name: 'schema',
    type: 'application/schema+json',
    files: whole(dataSchemaUrl, schemaJson),
  },
  {
    name: 'unit-json',
    type: json,
    files: each(({ corpus }) => unitIds(corpus), unitJsonUrl, unitJson),
  },
  { name: 'units', type: csv, files: one((language) => tableUrl(language, 'units'), unitsCsv) },
  {
    name: 'commitments',
    type: csv,
    files: one(commitmentsCsvUrl, (material, language) =>
      commitmentsCsv(readingIn(material, language)),
    ),
  },
  {
    name: 'commitments-sheet',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    files: one(commitmentsSheetUrl, (material, language) =>
      commitmentsSheet(readingIn(material, language)),
    ),
  },
  { name: 'terms', type: csv, files: one((language) => tableUrl(language, 'terms'), termsCsv) },
  { name: 'notes', type: csv, files: one((language) => tableUrl(language, 'notes'), notesCsv) },
  { name: 'cards', type: csv, files: one((language) => tableUrl(language, 'cards'), cardsCsv) },
  {
    name: 'annotations',
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    files: each(layersWithNotes, annotationsUrl, annotationsJson),
  },
  // Pages, but of one unit for pages of others: a layout of the site would be most of them.
  {
    name: 'embed',
    type: 'text/html; charset=utf-8',
    files: each(
      ({ corpus }) => unitIds(corpus),
      embedUrl,
      (material, language, unit) => embedPage(readingIn(material, language), unit),
    ),
  },
  { name: 'akn', type: 'application/akn+xml', files: one(aknUrl, aknOf) },
  { name: 'epub', type: 'application/epub+zip', files: one(epubUrl, epubOf) },
  { name: 'markdown', type: 'text/markdown; charset=utf-8', files: twins },
  { name: 'llms', type: 'text/plain; charset=utf-8', files: forModels },
  { name: 'manifest', type: 'application/manifest+json', files: one(manifestUrl, manifestJson) },
  {
    name: 'picture',
    type: 'image/png',
    // Nobody finds it without the address of the site.
    files: (material) =>
      material.site === undefined
        ? []
        : [{ path: previewPictureUrl, write: () => previewPicture(material) }],
  },
  { name: 'robots', type: 'text/plain; charset=utf-8', files: whole(robotsUrl, robotsText) },
  {
    name: 'feed',
    type: 'application/atom+xml; charset=utf-8',
    files: each(layersInTime, layerFeedUrl, feed),
  },
];

/** One file of all languages. */
function whole(path: string, write: (material: Material) => string): Form['files'] {
  return (material) => [{ path, write: () => write(material) }];
}

/** Every file of every form. None is written before it is asked for. */
export const editionsOf = (material: Material): Edition[] =>
  forms.flatMap(({ name, type, files }) =>
    files(material).map((file) => ({ name, type, ...file })),
  );

/** One file in each language. */
function one(
  pathIn: (language: Language) => string,
  write: (material: Material, language: Language, path: string) => string | Uint8Array,
): Form['files'] {
  return (material) =>
    material.corpus.languages.map((language) => {
      const path = pathIn(language);
      return { path, language, write: () => write(material, language, path) };
    });
}

/** One file for each of some things, in each language that has them. */
function each(
  idsIn: (material: Material, language: Language) => readonly string[],
  pathIn: (language: Language, id: string) => string,
  write: (material: Material, language: Language, id: string, path: string) => string,
): Form['files'] {
  return (material) =>
    material.corpus.languages.flatMap((language) =>
      idsIn(material, language).map((id) => {
        const path = pathIn(language, id);
        return { path, language, write: () => write(material, language, id, path) };
      }),
    );
}

/** A file of each language, and one of all. */
function wholes(material: Material): EditionFile[] {
  const { languages } = material.corpus;
  const path = compactJsonUrl();
  return [
    { path, write: () => compactJson(material, languages, path) },
    ...one(compactJsonUrl, (from, language, own) => compactJson(from, [language], own))(material),
  ];
}

function layersWithNotes({ corpus }: Material, language: Language): string[] {
  const written = new Set(corpus.notes[language].map(({ layer }) => layer));
  return corpus.layers.map(({ id }) => id).filter((id) => written.has(id));
}

/** Those that are read in time have a feed. */
function layersInTime(material: Material, language: Language): string[] {
  const { layer } = material.corpus.by;
  return layersWithNotes(material, language).filter((id) => layer.get(id)?.order === 'time');
}

function feed(material: Material, language: Language, layer: string): string {
  const dates = new Map(material.corpus.notes[language].map(({ id, date }) => [id, date]));
  return atomFeed(layerPage(readingIn(material, language), layer), dates, material);
}

/** The list and the whole for language models: of each language, and at the root. */
function forModels(material: Material): EditionFile[] {
  return [
    ...whole(llmsUrl(), llmsRoot)(material),
    ...whole(llmsFullUrl(), llmsRootFull)(material),
    ...one(llmsUrl, llmsText)(material),
    ...one(llmsFullUrl, llmsFull)(material),
  ];
}

/** The twin in Markdown of every page that has words. */
function twins(material: Material): EditionFile[] {
  return material.corpus.languages.flatMap((language) =>
    twinsIn(material, language).map(({ path, write }) => ({ path, language, write })),
  );
}
