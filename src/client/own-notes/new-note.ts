/** A note as it begins: where it is, when, and with the mark that was chosen last. */

import type { TextPosition } from '../../own-notes/anchor.ts';
import { markOf, type OwnNote } from '../../own-notes/note.ts';
import { readColour } from '../../own-notes/read-note.ts';
import { firstChoice, snapped } from '../../own-notes/selection.ts';
import type { Store } from '../store.ts';
import { type PageUnit, stretchOf } from './page-units.ts';

export const colourKey = 'own-colour';

export interface Begun {
  unit: PageUnit;
  note: OwnNote;
  chosen: TextPosition | undefined;
  /** Words of other units were selected too: a mark stays within one. */
  isPart: boolean;
}

/** On selected words, as far as they are in one unit; on a unit, its first sentence. */
export function newNote(
  { crypto }: Window,
  store: Store,
  units: ReadonlyMap<string, PageUnit>,
  at: Element | Range,
): Begun | undefined {
  const element = at instanceof Range ? at.startContainer.parentElement : at;
  const unit = units.get(element?.closest<HTMLElement>('[data-unit]')?.dataset['unit'] ?? '');
  if (!unit) return undefined;
  const { text } = unit.run;
  const stretch = at instanceof Range ? stretchOf(unit, at) : firstChoice(text, unit.language);
  const chosen = stretch && snapped(text, stretch);
  const now = new Date().toISOString();
  const note: OwnNote = {
    id: crypto.randomUUID(),
    unit: unit.id,
    language: unit.language,
    mark: chosen && markOf(text, chosen),
    colour: readColour(store.get(colourKey)),
    body: '',
    tags: [],
    created: now,
    modified: now,
  };
  const isPart =
    at instanceof Range && [...units.values()].some((one) => one !== unit && hasWords(one, at));
  return { unit, note, chosen, isPart };
}

function hasWords(unit: PageUnit, range: Range): boolean {
  const stretch = stretchOf(unit, range);
  return stretch !== undefined && unit.text.slice(stretch.start, stretch.end).trim() !== '';
}
