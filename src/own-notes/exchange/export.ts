/** Forms in which notes leave: each a file that is made of a set, with what the site says around it. */

import type { NoteSet } from '../note.ts';
import { notesAsCsv } from './csv.ts';
import { notesAsHtml } from './html.ts';
import { notesAsMarkdown } from './markdown.ts';
import type { ExportTerms } from './terms.ts';
import { notesAsAnnotations } from './web-annotation.ts';

export const exportForms = ['html', 'jsonld', 'markdown', 'csv'] as const;
export type ExportForm = (typeof exportForms)[number];

export interface ExportedFile {
  name: string;
  type: string;
  text: string;
}

const forms: Readonly<
  Record<
    ExportForm,
    { ending: string; type: string; write: (set: NoteSet, terms: ExportTerms) => string }
  >
> = {
  html: { ending: 'html', type: 'text/html;charset=utf-8', write: notesAsHtml },
  jsonld: {
    ending: 'jsonld',
    type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    write: (set, terms) => `${JSON.stringify(notesAsAnnotations(set, terms), null, 1)}\n`,
  },
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8', write: notesAsMarkdown },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8', write: notesAsCsv },
};

/** A set as a file; `name` without its ending. The order is that of the text. */
export function exportNotes(
  set: NoteSet,
  form: ExportForm,
  name: string,
  terms: ExportTerms,
): ExportedFile {
  const { ending, type, write } = forms[form];
  return { name: `${name}.${ending}`, type, text: write(set, terms) };
}
