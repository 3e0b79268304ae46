/**
 * Saves a note while it is written: half a second after a change at the latest. It is said to be
 * saved when the write has succeeded, and not before.
 */

import type { OwnNote } from '../../own-notes/note.ts';
import { type Trouble, troubleOf } from '../database.ts';
import type { NoteKeeper, Saved } from './keep.ts';

const pause = 500;

export type State =
  /** Typed and not yet written; being looked after. */
  { kind: 'waits' } | { kind: 'saved'; saved: Saved } | { kind: 'failed'; trouble: Trouble };

export interface Typed {
  /** The note as it is on the screen. */
  change(note: OwnNote): void;
  /** Writes what is not yet written; false when it cannot be. */
  flush(): Promise<boolean>;
  /** Whether something on the screen is not stored. */
  isOpen(): boolean;
}

/** `seen` is what was stored when the editor was opened. */
export function savesTyped(
  window: Window,
  keeper: Pick<NoteKeeper, 'save'>,
  seen: OwnNote | undefined,
  tell: (state: State) => void,
): Typed {
  let stored = seen;
  let latest: OwnNote | undefined;
  let timer = 0;
  let queue: Promise<boolean> = Promise.resolve(true);
  const write = async (): Promise<boolean> => {
    const edited = latest;
    if (!edited) return true;
    latest = undefined;
    // Another tab may have changed it: from then on the words on the screen are a note of their own.
    const own = stored && stored.id !== edited.id ? { ...edited, id: stored.id } : edited;
    try {
      const saved = await keeper.save({ ...own, modified: new Date().toISOString() }, stored);
      stored = saved.note;
      tell(latest ? { kind: 'waits' } : { kind: 'saved', saved });
      return true;
    } catch (error) {
      latest ??= edited;
      tell({ kind: 'failed', trouble: troubleOf(error) });
      return false;
    }
  };
  const flush = (): Promise<boolean> => {
    window.clearTimeout(timer);
    timer = 0;
    queue = queue.then(write);
    return queue;
  };
  return {
    change(note) {
      latest = note;
      tell({ kind: 'waits' });
      if (timer === 0) timer = window.setTimeout(() => void flush(), pause);
    },
    flush,
    isOpen: () => latest !== undefined,
  };
}
