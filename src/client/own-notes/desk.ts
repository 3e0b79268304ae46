/** Own notes of a page: what is kept, what is drawn, what is being written. */

import type { TextPosition } from '../../own-notes/anchor.ts';
import type { NoteSet, OwnNote } from '../../own-notes/note.ts';
import { below, ownNotesSheet } from '../../places/files.ts';
import { mineUrl } from '../../places/paths.ts';
import { troubleOf } from '../database.ts';
import type { Store } from '../store.ts';
import { openDrawing } from './drawing.ts';
import { type Editor, freeEditor, openEditor } from './editor.ts';
import { exportedKey, handOverAll } from './files.ts';
import { openNotes } from './keep.ts';
import type { Placed } from './marks.ts';
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
  isPart: boolean;
}

/** Draws what is kept, and gives back what opens the editor. */
export function openDesk(window: Window, store: Store, words: Words, root: string): Write {
  const { document } = window;
  const units = unitsOf(document);
  const said = openSaid(document, words.say('mineClose'));
  let notes = new Map<string, OwnNote>();
  let sets: readonly NoteSet[] = [];
  let editor: Editor | undefined;

  /** All units, or the one of a note that was written. */
  const draw = (only?: OwnNote): void => {
    const own = layers.isOn('own') ? [{ notes: notes.values() }] : [];
    const others = sets
      .filter(({ id }) => layers.isOn(id))
      .map((set) => ({ set, notes: set.notes }));
    drawing.draw([...own, ...others], only);
  };
  const show = (only?: OwnNote): void => {
    const here = (all: Iterable<OwnNote>): number =>
      [...all].filter(({ unit }) => units.has(unit)).length;
    const own = { id: 'own', name: words.say('mineLayer'), count: here(notes.values()) };
    const others = sets.map(({ id, name, notes }) => ({ id, name, count: here(notes) }));
    layers.show([own, ...others].filter(({ count }) => count > 0));
    draw(only);
  };
  const layers = switches(document, store, () => draw());

  const failed = (error: unknown): void =>
    said.say(words.say(troubleOf(error) === 'newer' ? 'mineNewer' : 'mineUnread'));
  const put = (all: readonly OwnNote[]): void => {
    keeper.putAll(all).then(readAgain, failed);
  };
  const toFile = (): void => {
    const all = new Map(notes);
    const onScreen = editor?.note();
    if (onScreen) all.set(onScreen.id, onScreen);
    handOverAll(window, store, words, root, [...all.values()]);
  };
  const fileAct = { text: words.say('mineToFile'), run: toFile };
  /** Once, after the tenth note, where there was never a file of them. */
  const remind = (): void => {
    if (notes.size < 10 || store.get(exportedKey) || store.get('own-notes-reminded')) return;
    store.set('own-notes-reminded', '1');
    said.say(words.say('mineReminder'), fileAct);
  };
  const read = async (): Promise<void> => {
    const [found, layersFound] = await Promise.all([keeper.notes(), keeper.sets()]);
    sets = layersFound;
    if (found.length === 0 && notes.size > 0 && !keeper.isEmptied()) {
      // What is on the page stays there until the reader has decided.
      const before = [...notes.values()];
      said.say(
        words.say('mineEmptied'),
        { text: words.say('minePutBack'), run: () => put(before) },
        fileAct,
      );
      return;
    }
    if (isBlocked) said.clear();
    isBlocked = false;
    notes = new Map(found.map((note) => [note.id, note]));
    show();
  };
  const readAgain = (): void => {
    read().catch(failed);
  };
  let isBlocked = false;
  const keeper = openNotes(window, store, {
    blocked() {
      isBlocked = true;
      said.say(words.say('mineBlocked'), fileAct);
    },
    closed: readAgain,
    changed: readAgain,
  });

  const isFree = freeEditor();
  /** The button that was pressed may be gone: then to the note, or to the button of its unit. */
  const back = (from: HTMLElement, note: OwnNote): void => {
    editor = undefined;
    const entry = document.getElementById(`own-${note.id}`)?.querySelector('summary');
    const pen = units.get(note.unit)?.element.querySelector<HTMLElement>(':scope>.pen');
    const to = [from, entry, pen].find(
      (one) => one?.isConnected && one.checkVisibility?.() !== false,
    );
    to?.focus({ preventScroll: true });
  };
  const open = async (opened: Opened, from: HTMLElement): Promise<void> => {
    if (!(await isFree(editor))) return;
    editor = openEditor(opened, {
      window,
      words,
      keeper,
      all: below(root, mineUrl(words.language)),
      saved: (note) => {
        store.set(colourKey, note.colour);
        notes.set(note.id, note);
        show(note);
      },
      closed(note) {
        back(from, note);
        remind();
      },
      deleted: (note) => {
        notes.delete(note.id);
        show(note);
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
      void open({ unit, note, chosen, isNew: false, toWords: true, isPart: false }, from);
    },
  };
  const drawing = openDrawing(window, units, beside);

  const sheet = document.createElement('link');
  Object.assign(sheet, { rel: 'stylesheet', href: below(root, ownNotesSheet) });
  document.head.append(sheet);
  openOnClick(window, drawing.all);
  document.addEventListener('visibilitychange', () => {
    // Where no channel reaches, what another tab has written is seen when one comes back.
    if (document.visibilityState === 'visible') readAgain();
  });
  readAgain();
  return (at, from) => {
    const begun = newNote(window, store, units, at);
    if (begun) void open({ ...begun, isNew: true, toWords: at instanceof Range }, from);
  };
}
