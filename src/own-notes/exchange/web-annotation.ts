/** Notes as a collection of Web Annotations (W3C, 2017), written. */

import { languageCodes } from '../../model/languages.ts';
import { inOrder } from '../in-order.ts';
import type { NoteSet, OwnNote } from '../note.ts';
import { idUrn } from '../note-id.ts';
import type { ExportTerms } from './terms.ts';

const annotationContext = 'http://www.w3.org/ns/anno.jsonld';
/** What the site says of a set beyond the model: a name of Activity Streams, and its own version. */
const more = { summary: 'http://www.w3.org/ns/activitystreams#summary' };
export const formatName = 'compact-notes';
export const formatVersion = 1;

export function notesAsAnnotations(set: NoteSet, terms: ExportTerms): object {
  const items = inOrder(set.notes).map((note) => annotation(note, terms));
  const id = idUrn(set.id);
  return {
    '@context': [annotationContext, more],
    id,
    type: 'AnnotationCollection',
    label: set.name,
    summary: set.introduction,
    ...(set.author ? { creator: { type: 'Person', name: set.author } } : {}),
    generator: { type: 'Software', name: `${formatName}/${formatVersion}` },
    total: items.length,
    first: { type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

function annotation(note: OwnNote, terms: ExportTerms): object {
  const { id, unit, language, mark, colour, body, tags, created, modified } = note;
  const comment = { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: body };
  const selector = mark && [
    { type: 'TextQuoteSelector', ...mark.quote },
    ...(mark.position ? [{ type: 'TextPositionSelector', ...mark.position }] : []),
  ];
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
    target: {
      type: 'SpecificResource',
      source: terms.unitIri(language, unit),
      language: languageCodes.find((one) => one === language),
      styleClass: colour,
      ...(selector ? { selector } : {}),
    },
  };
}
