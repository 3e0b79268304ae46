/** Own notes of a page: what is kept, what is drawn, what is being written. */

import type { TextPosition } from '../../own-notes/anchor.ts';
import type { NoteSet, OwnNote } from '../../own-notes/note.ts';
import { below, ownNotesSheet } from '../../places/files.ts';
import { mineUrl } from '../../places/paths.ts';
import { troubleOf } from '../database.ts';
import type { Store } from '../store.ts';
import { drawBeside } from './beside.ts';
import { type Editor, openEditor } from './editor.ts';
import { handOverAll } from './files.ts';
import { openNotes } from './keep.ts';
import { drawMarks, type Placed, placed } from './marks.ts';
import { colourKey, newNote } from './new-note.ts';
import { openOnClick } from './open-own.ts';
import { type PageUnit, unitsOf } from './page-units.ts';
import { openSaid } from './said.ts';
import type { Write } from './starter.ts';
import { switches } from './switches.ts';
import type { Words } from './words.ts';

interface Opened {
  unit: PageUnit;
  note: OwnNote;
  chosen: TextPosition | undefined;
  isNew: boolean;
  toWords: boolean;
}

/** Draws what is kept, and gives back what opens the editor. */
export async function openDesk(
  window: Window,
  store: Store,
  words: Words,
  root: string,
): Promise<Write> {
  const { document } = window;
  const units = unitsOf(document);
  const said = openSaid(document, words.say('mineClose'));
  const drawn = new Map<PageUnit, readonly Placed[]>();
  let notes = new Map<string, OwnNote>();
  let sets: readonly NoteSet[] = [];
  let editor: Editor | undefined;

  const on = (unit: PageUnit, all: Iterable<OwnNote>, set?: NoteSet): Placed[] =>
    [...all].filter((note) => note.unit === unit.id).map((note) => placed(note, set, unit));
  const draw = (): void => {
    for (const unit of units.values()) {
      const all = [
        ...(layers.isOn('own') ? on(unit, notes.values()) : []),
        ...sets.filter(({ id }) => layers.isOn(id)).flatMap((set) => on(unit, set.notes, set)),
      ];
      if (all.length > 0 || (drawn.get(unit) ?? []).length > 0) drawBeside(unit, all, beside);
      drawn.set(unit, all);
    }
    drawMarks([...drawn.values()].flat());
  };
  const show = (): void => {
    const here = (all: Iterable<OwnNote>): number =>
      [...all].filter(({ unit }) => units.has(unit)).length;
    const own = { id: 'own', name: words.say('mineLayer'), count: here(notes.values()) };
    const others = sets.map(({ id, name, notes }) => ({ id, name, count: here(notes) }));
    layers.show([own, ...others].filter(({ count }) => count > 0));
    draw();
  };
  const layers = switches(document, store, draw);

  const failed = (error: unknown): void =>
    said.say(words.say(troubleOf(error) === 'newer' ? 'mineNewer' : 'mineUnread'));
  const put = (all: readonly OwnNote[]): void => {
    keeper.putAll(all).then(readAgain, failed);
  };
  const toFile = (onScreen?: OwnNote): void => {
    const all = new Map(notes);
    if (onScreen) all.set(onScreen.id, onScreen);
    handOverAll(window, store, words, root, [...all.values()]);
  };
  const read = async (): Promise<void> => {
    const found = await keeper.notes();
    sets = await keeper.sets();
    if (found.length === 0 && notes.size > 0 && !emptiedHere) {
      // What is on the page stays there until the reader has decided.
      const before = [...notes.values()];
      said.say(
        words.say('mineEmptied'),
        { text: words.say('minePutBack'), run: () => put(before) },
        { text: words.say('mineToFile'), run: toFile },
      );
      return;
    }
    notes = new Map(found.map((note) => [note.id, note]));
    show();
  };
  const readAgain = (): void => {
    read().catch(failed);
  };
  /** The last note was deleted here: that there is none is no surprise. */
  let emptiedHere = false;
  const keeper = openNotes(window, store, {
    blocked: () => said.say(words.say('mineBlocked')),
    closed: readAgain,
    changed: readAgain,
  });

  /** The button that was pressed may be gone: then to the note, or to the button of its unit. */
  const back = (from: HTMLElement, note: OwnNote): void => {
    editor = undefined;
    const entry = document.getElementById(`own-${note.id}`)?.querySelector('summary');
    const pen = units.get(note.unit)?.element.querySelector<HTMLElement>(':scope>.pen');
    const to = [from, entry, pen].find((one) => one?.isConnected && one.checkVisibility());
    to?.focus({ preventScroll: true });
  };
  const open = async (opened: Opened, from: HTMLElement): Promise<void> => {
    if (editor && !(await editor.close())) return;
    editor = openEditor(opened, {
      window,
      words,
      keeper,
      all: below(root, mineUrl(words.language)),
      saved: (note) => {
        store.set(colourKey, note.colour);
        emptiedHere = false;
        notes.set(note.id, note);
        show();
      },
      closed: (note) => back(from, note),
      deleted: (note) => {
        notes.delete(note.id);
        emptiedHere = notes.size === 0;
        show();
        back(from, note);
        said.say(words.say('mineDeleted'), { text: words.say('mineUndo'), run: () => put([note]) });
      },
      toFile,
    });
  };
  const beside = {
    words,
    edit: ({ unit, note, standing }: Placed, from: HTMLElement): void => {
      const chosen = standing.on === 'words' ? standing : undefined;
      void open({ unit, note, chosen, isNew: false, toWords: true }, from);
    },
  };

  const sheet = document.createElement('link');
  Object.assign(sheet, { rel: 'stylesheet', href: below(root, ownNotesSheet) });
  document.head.append(sheet);
  openOnClick(window, () => [...drawn.values()].flat());
  document.addEventListener('visibilitychange', () => {
    // Where no channel reaches, what another tab has written is seen when one comes back.
    if (document.visibilityState === 'visible') readAgain();
  });
  await read().catch(failed);
  return (at, from) => {
    const begun = newNote(window, store, units, at);
    if (begun) void open({ ...begun, isNew: true, toWords: at instanceof Range }, from);
  };
}
