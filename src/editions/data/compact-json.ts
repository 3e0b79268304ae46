/** The whole and its units as JSON, after the published schema (src/schemas/data.ts). */

import { must } from '../../model/corpus.ts';
import { type Language, sourceLanguage } from '../../model/languages.ts';
import { stateOf } from '../../model/standing.ts';
import type { UnitId } from '../../model/unit-id.ts';
import { dataSchemaUrl } from '../../places/files.ts';
import { relative } from '../../places/relative.ts';
import {
  type CompactFile,
  dataFormat,
  dataJsonSchema,
  type EditionData,
  type UnitFile,
} from '../../schemas/data.ts';
import { label, sectionOf, unitOf } from '../../views/reading.ts';
import { aboutOf } from '../about.ts';
import { type Material, readingIn } from '../material.ts';
import { apparatusDataOf } from './apparatus-data.ts';
import { cardsDataOf, lessonsDataOf } from './lessons-data.ts';
import { layersDataOf, notesDataOf } from './notes-data.ts';
import { paragraphDataOf, sectionDataOf, unitDataOf, unitIds } from './text-data.ts';

/** The editions of some languages in one file; `path` is where it will stand. */
export function compactJson(
  material: Material,
  languages: readonly Language[],
  path: string,
): string {
  const file: CompactFile = {
    ...headOf(material, path),
    kind: 'compact',
    editions: languages.map((language) => editionDataOf(material, language)),
  };
  return written(file);
}

export function unitJson(material: Material, language: Language, id: UnitId, path: string): string {
  const { corpus } = material;
  const reading = readingIn(material, language);
  const { paragraph } = unitOf(reading, id);
  const { section } = must(corpus.by.paragraph.get(paragraph), `paragraph ${paragraph}`);
  const file: UnitFile = {
    ...headOf(material, path),
    kind: 'unit',
    ...aboutOf(material, language, [paragraph]),
    state: stateOf(corpus, language, paragraph),
    section,
    heading: label(reading, sectionOf(reading, section).short),
    unit: unitDataOf(material, language, id),
    notes: notesDataOf(material, language, ({ place }) => place === id),
  };
  return written(file);
}

export const schemaJson = (): string => written(dataJsonSchema());

const headOf = (
  { version }: Material,
  path: string,
): Pick<UnitFile, '$schema' | 'format' | 'version'> => ({
  $schema: relative(path.slice(1), dataSchemaUrl.slice(1)),
  format: dataFormat,
  version,
});

function editionDataOf(material: Material, language: Language): EditionData {
  const reading = readingIn(material, language);
  const { corpus } = material;
  return {
    ...aboutOf(material, language),
    head: language === sourceLanguage ? [...corpus.head] : [],
    sections: sectionDataOf(reading),
    paragraphs: paragraphDataOf(reading),
    units: unitIds(corpus).map((id) => unitDataOf(material, language, id)),
    principles: corpus.principles.map(({ id, short }) => ({
      letter: id,
      short: label(reading, short),
    })),
    goals: corpus.goals.map(({ number, title }) => ({ number, title: label(reading, title) })),
    layers: layersDataOf(reading),
    notes: notesDataOf(material, language),
    lessons: lessonsDataOf(material, language),
    cards: cardsDataOf(material, language),
    apparatus: apparatusDataOf(reading),
    emendations: corpus.emendations.map((one) => ({ ...one, reason: label(reading, one.reason) })),
    kept: corpus.kept.map((one) => ({ ...one, note: label(reading, one.note) })),
  };
}

/** One space a level: a file that can be read, and compared line by line. */
const written = (value: object): string => `${JSON.stringify(value, undefined, 1)}\n`;
