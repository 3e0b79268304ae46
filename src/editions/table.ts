/**
 * The one table of editions: every file that is made of the content and is no page. A row is a form;
 * it says which files there are of it, and how each is written. The build writes them all
 * (src/integrations/editions.ts); the page of downloads lists them.
 */

import type { Language } from '../model/languages.ts';
import { commitmentsCsvUrl, layerFeedUrl } from '../places/files.ts';
import { layerPage } from '../views/layer-page.ts';
import { atomFeed } from './atom.ts';
import { commitmentsCsv } from './commitments-csv.ts';
import { type Material, readingIn } from './material.ts';

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

const perLanguage =
  (
    path: (language: Language) => string,
    write: (material: Material, language: Language) => string,
  ) =>
  (material: Material): EditionFile[] =>
    material.corpus.languages.map((language) => ({
      path: path(language),
      language,
      write: () => write(material, language),
    }));

export const forms: readonly Form[] = [
  {
    name: 'commitments',
    type: 'text/csv; charset=utf-8',
    files: perLanguage(commitmentsCsvUrl, (material, language) =>
      commitmentsCsv(readingIn(material, language)),
    ),
  },
  { name: 'feed', type: 'application/atom+xml; charset=utf-8', files: feeds },
];

/** A feed of each layer that is read in time, in the languages in which it has notes. */
function feeds(material: Material): EditionFile[] {
  const { languages, layers, notes } = material.corpus;
  return languages.flatMap((language) =>
    layers
      .filter(
        ({ id, order }) => order === 'time' && notes[language].some(({ layer }) => layer === id),
      )
      .map(({ id }) => ({
        path: layerFeedUrl(language, id),
        language,
        write: () => {
          const dates = new Map(notes[language].map((note) => [note.id, note.date]));
          return atomFeed(layerPage(readingIn(material, language), id), dates);
        },
      })),
  );
}

/** Every file of every form. None is written before it is asked for. */
export const editionsOf = (material: Material): Edition[] =>
  forms.flatMap(({ name, type, files }) =>
    files(material).map((file) => ({ name, type, ...file })),
  );
