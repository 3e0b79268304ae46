/** Reads content/layers-in: layers that somebody has handed out as files of this site. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handedFiles } from '../content-files.ts';
import { type HandedLayer, type HandedNote, handedName } from '../model/handed-layer.ts';
import { compare, type Problem } from '../model/problems.ts';
import type { GivenNote } from '../own-notes/exchange/given-note.ts';
import { readLayer } from '../own-notes/exchange/read-layer.ts';
import { ownSetId } from '../own-notes/note.ts';

export interface Handed {
  handed: HandedLayer[];
  problems: Problem[];
}

/** `folder` is the content folder on disk, `name` how problems call it. Without files there are none. */
export function readHandedLayers(folder: string, name: string): Handed {
  const inside = join(folder, handedFiles.folder);
  const files = existsSync(inside) ? readdirSync(inside).sort(compare) : [];
  const read = files.map((file) =>
    readHandedLayer(
      `${name}/${handedFiles.folder}/${file}`,
      readFileSync(join(inside, file), 'utf8'),
    ),
  );
  return {
    handed: read.flatMap(({ handed }) => handed),
    problems: read.flatMap(({ problems }) => problems),
  };
}

const idOf = (file: string): string | undefined =>
  handedFiles.name.exec(file.replace(/^.*\//u, ''))?.[1];

const again =
  'On the page “My notes”, give the layer a name and its author, choose “Make a file”, and put that file here.';

/** One file; what is wrong with it is told all at once. */
export function readHandedLayer(file: string, text: string): Handed {
  const refused = (code: string, message: string, remedy: string): Handed => ({
    handed: [],
    problems: [{ code, file, message, remedy }],
  });
  const id = idOf(file);
  if (id === undefined)
    return refused(
      'layer-file-name',
      'A name of a-z, 0-9 and "-" was expected, beginning with a letter and ending in .html, .json or .jsonld: it becomes the id of the layer and stands in links.',
      'Rename the file.',
    );
  const layer = readLayer(text);
  if (!layer)
    return refused('layer-file', 'This is no layer that the site has handed out as a file.', again);
  const { set, notes, newer } = layer;
  if (newer)
    return refused(
      'layer-file-newer',
      'The file was made by a later version of this site, which may say more than this one understands.',
      'Update the site, or have the file made by one of this version.',
    );
  if (set.id === ownSetId || set.name === '' || set.author === '' || notes.length === 0)
    return refused(
      'layer-file-set',
      `A layer has a name, an author and at least one note; the file has ${set.name === '' ? 'no name' : `the name “${set.name}”`}, ${set.author === '' ? 'no author' : `the author “${set.author}”`} and ${notes.length} notes.`,
      again,
    );
  const { introduction, name, author } = set;
  const kept = notes.map((note) => note && handedNote(note));
  const names = kept.map((note) => note && handedName(note));
  const problem = (note: GivenNote | undefined, message: string, remedy: string): Problem => ({
    code: 'layer-file-note',
    file,
    message: `The note “${note?.quote?.exact || note?.body.slice(0, 60) || '?'}” ${message}.`,
    remedy,
  });
  return {
    handed: [{ file, id, name, introduction, author, notes: kept.flatMap((one) => one ?? []) }],
    problems: notes.flatMap((note, at) => {
      if (names[at] === undefined)
        return [
          problem(
            note,
            'names no unit of the Compact and no language, or no day',
            'Take it out of the file, or have the layer handed out again.',
          ),
        ];
      if (names.indexOf(names[at]) === at) return [];
      return [
        problem(
          note,
          `has the id of another note on ${kept[at]?.unit}`,
          'Give it an id of its own: links to notes and their places on the page are made of it.',
        ),
      ];
    }),
  };
}

function handedNote(given: GivenNote): HandedNote | undefined {
  const { id, language, unit, quote, position, body, tags } = given;
  const date = (given.modified ?? given.created)?.slice(0, 10);
  if (language === undefined || unit === undefined || date === undefined) return undefined;
  if (body.trim() === '' && !quote) return undefined;
  return { id, unit, language, mark: quote && { quote, position }, body, tags, date };
}
