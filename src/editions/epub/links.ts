/** Where a link of the site leads in the book: to a unit, a heading or a note that stands in it. */

import { noteAnchor } from '../../model/note.ts';
import { readPlace } from '../../places/pages.ts';
import { notesOf } from '../../views/note.ts';
import type { Reading } from '../../views/reading.ts';

export const aboutFile = 'about.xhtml';
export const chapterFile = (chapter: string): string => `text-${chapter}.xhtml`;
export const layerFile = (layer: string, chapter: string): string => `${layer}-${chapter}.xhtml`;

/** The chapter that a place of a note belongs to: a unit, a section or a chapter. */
export function chapterOf({ corpus }: Reading, place: string): string {
  const number = corpus.units.get(place)?.paragraph;
  if (number !== undefined) return corpus.by.paragraph.get(number)?.chapter ?? '';
  return corpus.by.section.get(place)?.chapter ?? place;
}

/**
 * From a path of the site to an address in the book. What does not stand in it is the page of the
 * site, where the address of that is known, and else no link: then undefined.
 */
export function linksIn(reading: Reading, site: string | undefined) {
  const notes = new Map(
    notesOf(reading).map((note) => [
      noteAnchor(note.id),
      layerFile(note.layer, chapterOf(reading, note.place)),
    ]),
  );
  return (href: string): string | undefined => {
    if (!href.startsWith('/')) return href;
    return inBook(reading, notes, href) ?? (site && new URL(href.slice(1), site).href);
  };
}

function inBook(
  reading: Reading,
  notes: ReadonlyMap<string, string>,
  href: string,
): string | undefined {
  const { corpus } = reading;
  const place = readPlace(href);
  if (place?.language !== reading.language) return undefined;
  const { kind, of, fragment, unit } = place;
  if (kind === 'paragraph') {
    return unit === undefined ? undefined : `${chapterFile(chapterOf(reading, of))}#${unit}`;
  }
  if (kind === 'chapter') return chapterFile(of);
  if (kind === 'section') return `${chapterFile(chapterOf(reading, of))}#${of}`;
  if (kind === 'objective') {
    const chapter = corpus.by.objective.get(Number(of));
    return chapter && chapterFile(chapter.id);
  }
  if (kind === 'edition' && corpus.emendations.some(({ id }) => fragment === `e-${id}`)) {
    return `${aboutFile}#${fragment}`;
  }
  const file = kind === 'layer' ? notes.get(fragment) : undefined;
  return file && `${file}#${fragment}`;
}
