/** The state of the notes' translations, for the editor: which languages lack a note, and which are stale. */

import type { NoteInput } from '../model/corpus-input.ts';
import type { Language } from '../model/languages.ts';
import { isStale, originsIn } from '../model/note-origin.ts';
import { compare } from '../model/problems.ts';

export interface NoteState {
  /** Layer and name: `guide/011`. */
  id: string;
  /** Languages that do not have it. */
  lacking: readonly Language[];
  /** Languages in which it is older than its original. */
  stale: readonly Language[];
  /** Languages in which it is a translation that does not say of what. */
  without: readonly Language[];
}

/** Every note that is not whole and fresh in all languages, by layer and name. `hash` is that of the corpus. */
export function noteStates(
  notes: readonly NoteInput[],
  languages: readonly Language[],
  hash: (words: string) => string,
): NoteState[] {
  const originOf = originsIn(notes);
  const byId = new Map<string, NoteInput[]>();
  for (const note of notes) {
    const id = `${note.layer}/${note.name}`;
    byId.set(id, [...(byId.get(id) ?? []), note]);
  }
  return [...byId]
    .map(([id, own]) => ({
      id,
      lacking: languages.filter((code) => !own.some(({ language }) => language === code)),
      stale: own
        .filter((note) => isStale(note, originOf(note), hash))
        .map(({ language }) => language),
      without: own
        .filter(({ data }) => data.translationOf !== undefined && data.sourceHash === undefined)
        .map(({ language }) => language),
    }))
    .filter(({ lacking, stale, without }) => lacking.length + stale.length + without.length > 0)
    .sort((a, b) => compare(a.id, b.id));
}

/**
 * The states as lines. A note of one language alone is its own thought on its own words: those are
 * counted and not listed.
 */
export function formatStates(states: readonly NoteState[], languages: readonly Language[]): string {
  const own = states.filter(({ lacking }) => lacking.length === languages.length - 1);
  const others = states.filter((state) => !own.includes(state));
  const part = (name: string, codes: readonly Language[]): string[] =>
    codes.length === 0 ? [] : [`${name} ${codes.join(' ')}`];
  const lines = others.map(
    ({ id, lacking, stale, without }) =>
      `  ${id}: ${[...part('lacks', lacking), ...part('older than its original in', stale), ...part('without a hash in', without)].join('; ')}`,
  );
  const head = `notes: ${others.length} not whole in all languages, ${own.length} of one language alone`;
  return `${[head, ...lines].join('\n')}\n`;
}
