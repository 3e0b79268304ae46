/** JSON of notes in any of the shapes that programs export: what stands in it, and who wrote it. */

import { limits, type NoteSet } from '../note.ts';
import { readId } from '../note-id.ts';
import { cleanLine, cleanText, fieldOf, listOf, textOf } from '../unknown.ts';
import type { Origin } from './report.ts';
import { formatName, formatVersion } from './web-annotation.ts';

/** A file as its writer laid it out. */
export interface GivenFile {
  origin: Origin;
  /** Written by a later version of this site. */
  newer: boolean;
  items: readonly unknown[];
  /** What it says of the set, if it is one of ours. */
  set?: Omit<NoteSet, 'notes'> | undefined;
  /** What it calls itself. */
  title: string;
}

/** Reads the outermost layer of a value that JSON gave. */
export function givenFile(value: unknown): GivenFile {
  const items = itemsIn(value);
  const [program, version] = textOf(fieldOf(fieldOf(value, 'generator'), 'name')).split('/');
  const title = cleanLine(fieldOf(value, 'label') ?? fieldOf(value, 'title'), limits.name);
  if (program !== formatName) return { origin: originOf(value, items), newer: false, items, title };
  const id = readId(textOf(fieldOf(value, 'id')));
  const set = id && {
    id,
    name: title,
    introduction: cleanText(fieldOf(value, 'summary'), limits.introduction),
    author: cleanLine(fieldOf(fieldOf(value, 'creator'), 'name'), limits.name),
    readOnly: true,
  };
  const newer = Number(version) > formatVersion;
  return { origin: 'compact', newer, items, title, set: set || undefined };
}

/** A list; a collection of pages; a page or set; an export or an answer of Hypothesis; one annotation. */
function itemsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return listOf(value);
  const lists = [
    fieldOf(fieldOf(value, 'first'), 'items'),
    fieldOf(value, 'items'),
    fieldOf(value, 'annotations'),
    fieldOf(value, 'rows'),
  ];
  const list = lists.find((one) => Array.isArray(one));
  if (list !== undefined) return listOf(list);
  // Programs that shorten JSON-LD write a list of one as that one.
  return [...lists, value].filter((one) => fieldOf(one, 'target') !== undefined).slice(0, 1);
}

function originOf(value: unknown, items: readonly unknown[]): Origin {
  if (fieldOf(value, 'client_version') !== undefined || fieldOf(value, 'rows') !== undefined)
    return 'hypothesis';
  const generator = fieldOf(value, 'generator');
  const named =
    textOf(generator) + textOf(fieldOf(generator, 'name')) + textOf(fieldOf(generator, 'id'));
  if (/thorium/iu.test(named.slice(0, 500)) || fieldOf(value, 'type') === 'AnnotationSet')
    return 'thorium';
  // Recogito writes a bare list of annotations, each with its targets as a list.
  const first = items.find((one) => fieldOf(one, 'target') !== undefined);
  return Array.isArray(value) && Array.isArray(fieldOf(first, 'target')) ? 'recogito' : 'other';
}
