/** A layer in the fragment of a link, `#layer=…`: what a student sees; a file carries ids and times too. */

import type { NoteSet } from './note.ts';
import { type LinkTrouble, packedFragment, readPackedFragment } from './packed-fragment.ts';
import { packSet, unpackSet } from './packed-set.ts';

const name = 'layer';

export type LinkedLayer = { state: 'layer'; set: NoteSet } | { state: 'none' | LinkTrouble };

/** The fragment, with `#`. */
export const layerFragment = (set: NoteSet): Promise<string> => packedFragment(name, packSet(set));

/** Reads it; never throws. The same link gives the same set every time. */
export async function readLayerFragment(hash: string, now: string): Promise<LinkedLayer> {
  const found = await readPackedFragment(name, hash);
  if (found.state !== 'json') return found;
  const set = unpackSet(found.json, now);
  return set ? { state: 'layer', set } : { state: 'damaged' };
}
