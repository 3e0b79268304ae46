/**
 * The one way in: a file's text, whatever it is, to a set of notes and a report. Nothing is run,
 * nothing throws, and nothing that is stored is touched.
 */

import { limits } from '../note.ts';
import { readAnnotations } from './read-annotations.ts';
import type { Imported } from './report.ts';
import type { ImportWorld } from './terms.ts';

/** Reads what may be a file of notes of any origin. */
export async function importNotes(text: string, world: ImportWorld): Promise<Imported> {
  if (text.length > limits.file) return { state: 'refused', why: 'large' };
  const inside =
    /<script type="application\/ld\+json" id="notes">([^<]*)<\/script>/u.exec(text)?.[1] ?? text;
  try {
    const value: unknown = JSON.parse(inside);
    return await readAnnotations(value, world);
  } catch {
    return { state: 'refused', why: 'unreadable' };
  }
}
