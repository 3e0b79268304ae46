/** Notes as a collection of Web Annotations (W3C, 2017), written. */

import { languageCodes } from '../../model/languages.ts';
import { inOrder } from '../in-order.ts';
import type { NoteSet, OwnNote } from '../note.ts';
import { idUrn } from '../note-id.ts';
import { annotationCollection, annotationTarget } from './collection.ts';
import type { ExportTerms } from './terms.ts';

export const formatName = 'compact-notes';
export const formatVersion = 1;

export const notesAsAnnotations = (set: NoteSet, terms: ExportTerms): object =>
  annotationCollection(
    {
      id: idUrn(set.id),
      label: set.name,
      summary: set.introduction,
      creator: set.author ? { type: 'Person', name: set.author } : undefined,
      generator: `${formatName}/${formatVersion}`,
    },
    inOrder(set.notes).map((note) => annotation(note, terms)),
  );

function annotation(note: OwnNote, terms: ExportTerms): object {
  const { id, unit, language, mark, colour, body, tags, created, modified } = note;
  const comment = { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: body };
  return {
    id: idUrn(id),
    type: 'Annotation',
    motivation: body ? 'commenting' : 'highlighting',
    created,
    modified,
    body: [
      ...(body ? [comment] : []),
      ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ],
    target: annotationTarget(
      terms.unitIri(language, unit),
      languageCodes.find((one) => one === language),
      mark,
      colour,
    ),
  };
}
