/** Where a reference of a note leads, in the language of the page. */

import type { NoteNode } from '../model/note.ts';
import { noteAnchor } from '../model/note.ts';
import type { Reference } from '../model/reference.ts';
import {
  bodyUrl,
  chapterUrl,
  goalUrl,
  instrumentUrl,
  layerUrl,
  objectiveUrl,
  principleUrl,
  sectionUrl,
  termUrl,
  unitUrl,
} from '../places/paths.ts';
import { type Reading, sectionOf, unitOf } from './reading.ts';

/** A note's words with their links made out for the page. */
export type NotePart =
  | { kind: 'text'; text: string }
  | { kind: 'p' | 'ul' | 'ol' | 'li' | 'em'; children: readonly NotePart[] }
  | { kind: 'link'; href: string; children: readonly NotePart[] };

/** The checks of the build have made sure that every reference leads somewhere. */
export function referenceUrl(reading: Reading, { kind, id }: Reference): string {
  const { language } = reading;
  switch (kind) {
    case 'unit':
      return unitUrl(language, unitOf(reading, id));
    case 'section':
      return partUrl(reading, id);
    case 'objective':
      return objectiveUrl(language, Number(id));
    case 'principle':
      return principleUrl(language, id);
    case 'goal':
      return goalUrl(language, id === 'all' ? 'all' : Number(id));
    case 'note':
      return layerUrl(language, id.split('/')[0] ?? '', noteAnchor(id));
    case 'term':
      return termUrl(language, id);
    case 'body':
      return bodyUrl(language, id);
    case 'instrument':
      return instrumentUrl(language, id);
  }
}

/** A section has an overview; a chapter is read as a whole. */
export const partUrl = (reading: Reading, id: string): string =>
  sectionOf(reading, id).kind === 'section'
    ? sectionUrl(reading.language, id)
    : chapterUrl(reading.language, id);

export function noteParts(reading: Reading, nodes: readonly NoteNode[]): NotePart[] {
  return nodes.flatMap((node): NotePart[] => {
    if (node.kind === 'text') return [node];
    const children = noteParts(reading, node.children);
    if (node.kind !== 'link') return [{ kind: node.kind, children }];
    return [{ kind: 'link', href: referenceUrl(reading, node.to), children }];
  });
}
