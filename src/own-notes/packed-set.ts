/**
 * A set as short JSON for a link: lists instead of records, tables instead of repeated words, no ids
 * and times of notes; their ids follow from what they say.
 */

import { isLanguage, type Language, languageCodes } from '../model/languages.ts';
import { colours, contentOf, limits, type NoteSet, type OwnNote } from './note.ts';
import { idFrom, readId } from './note-id.ts';
import { readNote, readSet } from './read-note.ts';
import { listOf } from './unknown.ts';

/** Characters of context that go along, enough to tell most copies apart; a Chinese one says more. */
const contextIn = (language: Language): number => (language === 'zh' ? 8 : 16);

export function packSet({ id, name, introduction, author, notes }: NoteSet): unknown {
  const tags = [...new Set(notes.flatMap((note) => note.tags))];
  const packed = notes.map(({ unit, language, mark, colour, body, tags: own }) => [
    unit,
    languageCodes.indexOf(language),
    colours.indexOf(colour),
    body,
    own.map((tag) => tags.indexOf(tag)),
    ...(mark
      ? [
          mark.quote.exact,
          whole(mark.quote.prefix.slice(-contextIn(language))),
          whole(mark.quote.suffix.slice(0, contextIn(language))),
          mark.position?.start ?? -1,
          mark.position?.end ?? -1,
        ]
      : []),
  ]);
  return [id, name, introduction, author, tags, packed];
}

/** Without the half of a pair of surrogates that a cut has left. */
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '');

/** Undefined where it is no set; notes that are none are left out. */
export function unpackSet(json: string, now: string): NoteSet | undefined {
  const value = parsed(json);
  const [id, name, introduction, author, tags, packed] = listOf(value);
  if (typeof id !== 'string' || readId(id) === undefined || !Array.isArray(packed))
    return undefined;
  const names = listOf(tags);
  const notes = packed.slice(0, limits.notes).flatMap((one) => unpackNote(one, id, names, now));
  return readSet({ id, name, introduction, author, notes, readOnly: true });
}

function unpackNote(
  packed: unknown,
  set: string,
  names: readonly unknown[],
  now: string,
): OwnNote[] {
  const [unit, language, colour, body, tags, exact, prefix, suffix, start, end] = listOf(packed);
  const code = typeof language === 'number' ? languageCodes[language] : undefined;
  if (code === undefined || !isLanguage(code)) return [];
  const note = readNote({
    id: set,
    unit,
    language: code,
    mark: { quote: { exact, prefix, suffix }, position: { start, end } },
    colour: typeof colour === 'number' ? colours[colour] : undefined,
    body,
    tags: listOf(tags).map((at) => (typeof at === 'number' ? names[at] : undefined)),
    created: now,
  });
  return note ? [{ ...note, id: idFrom(set + contentOf(note)) }] : [];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
