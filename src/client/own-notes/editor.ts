/** Where a note is written: at the lower edge of the page, the words above it in sight. */

import { languages } from '../../model/languages.ts';
import type { TextPosition } from '../../own-notes/anchor.ts';
import { colours, limits, markOf, type OwnNote } from '../../own-notes/note.ts';
import { readTags } from '../../own-notes/read-note.ts';
import { troubleOf } from '../database.ts';
import { making } from '../making.ts';
import { rangeOf } from '../text/text-run.ts';
import { choosingGroup } from './choosing.ts';
import type { NoteKeeper } from './keep.ts';
import { drawAsked } from './marks.ts';
import type { PageUnit } from './page-units.ts';
import { colourNames, unitNameIn } from './terms.ts';
import { type State, savesTyped } from './typed.ts';
import type { Words } from './words.ts';

export interface Written {
  /** The unit with its words; undefined on a page that has none: then its mark stays as it is. */
  unit: PageUnit | undefined;
  /** The note as it is; a new one has its id and its time already. */
  note: OwnNote;
  isNew: boolean;
  /** Where its words are now. */
  chosen: TextPosition | undefined;
  /** A new note on words that were selected: what is written comes next. */
  toWords: boolean;
  /** More was selected than one unit has: that is said. */
  isPart: boolean;
}

export interface EditorHost {
  window: Window;
  words: Words;
  keeper: NoteKeeper;
  /** After each write, and when the editor is closed. */
  saved(note: OwnNote): void;
  deleted(note: OwnNote): void;
  closed(note: OwnNote): void;
  /** All notes go into a file, this one as it is on the screen. */
  toFile(): void;
  /** Address of the page of all notes. */
  all: string;
}

export interface Editor {
  /** Writes what is open and closes; false where it cannot be written. */
  close(): Promise<boolean>;
  /** The note as it is on the screen. */
  note(): OwnNote;
}

/** Whether a note can be opened: the one that is open is written and closed first; of two presses the first counts. */
export function freeEditor(): (open: Editor | undefined) => Promise<boolean> {
  let isClosing = false;
  return async (open) => {
    if (isClosing) return false;
    isClosing = true;
    try {
      return !open || (await open.close());
    } finally {
      isClosing = false;
    }
  };
}

export function openEditor(written: Written, host: EditorHost): Editor {
  const { unit, isNew } = written;
  const { window, words, keeper } = host;
  const { document } = window;
  const make = making(document);
  let { note } = written;
  const quote = make('output', { className: 'own-quote', dir: 'auto' });
  const area = make('textarea', { rows: 4, dir: 'auto', maxLength: limits.body, value: note.body });
  const tags = make('input', {
    dir: 'auto',
    value: note.tags.join(words.say('comma')),
    autocomplete: 'off',
  });
  const status = make('output', { className: 'own-state' });
  const part = make('output', {});
  const button = (text: string, run: () => void): HTMLButtonElement => {
    const one = make('button', { type: 'button', className: 'btn' }, text);
    one.addEventListener('click', run);
    return one;
  };
  const again = button(words.say('mineAgain'), () => void typed.flush());
  const file = button(words.say('mineToFile'), () => host.toFile());
  const done = button(words.say('mineDone'), () => {
    if (!touched) change({});
    void close();
  });
  const remove = button(words.say('mineDelete'), () => void deleteIt());

  const tell = (state: State): void => {
    again.hidden = state.kind !== 'failed';
    file.hidden = again.hidden;
    if (state.kind === 'waits') status.textContent = '';
    if (state.kind === 'failed') {
      const { trouble } = state;
      status.textContent =
        trouble === 'full'
          ? words.say('mineFull')
          : words.say(trouble === 'newer' ? 'mineNewer' : 'mineRefused');
    }
    if (state.kind !== 'saved') return;
    const { saved } = state;
    note = { ...note, id: saved.note.id, modified: saved.note.modified };
    const kept = words.say('mineSaved');
    status.textContent = saved.beside
      ? words.say('mineBeside')
      : saved.back
        ? words.say('mineBack')
        : kept;
    host.saved(saved.note);
  };
  const typed = savesTyped(window, keeper, isNew ? undefined : note, tell);
  // A new note is kept from its first word or colour on, or when it is done: a mark may stand alone.
  let touched = !isNew;
  const change = (next: Partial<OwnNote>): void => {
    touched = true;
    note = { ...note, ...next };
    typed.change(note);
  };
  const show = (chosen: TextPosition | undefined): void => {
    const range = unit && chosen && rangeOf(unit.run, chosen.start, chosen.end);
    quote.textContent = range ? `${range}` : (note.mark?.quote.exact ?? words.say('mineWhole'));
    if (range || note.mark) quote.lang = languages[note.language].tag;
    else quote.removeAttribute('lang');
    drawAsked(range);
    if (unit) keepInSight(range ?? unit.words);
  };
  const keepInSight = (words: Range | HTMLElement): void => {
    const { top, bottom } = words.getBoundingClientRect();
    const room = section.getBoundingClientRect().top - 12;
    const beyond = Math.min(bottom - room, top - 64);
    if (section.isConnected && bottom > room && beyond > 0)
      window.scrollBy({ top: beyond, behavior: 'instant' });
  };
  const deleteIt = async (): Promise<void> => {
    if (!touched) return leave();
    // What is still to be written would bring it back.
    await typed.flush();
    try {
      const [gone = note] = await keeper.remove([note.id]);
      end();
      host.deleted(gone);
    } catch (error) {
      tell({ kind: 'failed', trouble: troubleOf(error) });
    }
  };
  const leave = (): void => {
    end();
    host.closed(note);
  };
  const end = (): void => {
    drawAsked(undefined);
    section.remove();
    window.removeEventListener('beforeunload', hold);
    window.removeEventListener('pagehide', flush, { capture: true });
    document.removeEventListener('visibilitychange', flush);
  };
  const close = async (): Promise<boolean> => {
    // What is typed while it is written is written too.
    do if (!(await typed.flush())) return false;
    while (typed.isOpen());
    leave();
    return true;
  };
  const flush = (): void => void typed.flush();
  const hold = (event: Event): void => {
    if (typed.isOpen()) event.preventDefault();
  };

  const group =
    unit &&
    choosingGroup({
      unit,
      chosen: written.chosen,
      words,
      changed: (chosen) => {
        const next = { mark: chosen && markOf(unit.run.text, chosen), language: unit.language };
        if (touched) change(next);
        else note = { ...note, ...next };
        show(chosen);
      },
    });
  const name = words.say('mineDesk', { unit: unitNameIn(words, note.unit) });
  const section = make(
    'section',
    { className: 'own-desk', ariaLabel: name },
    make('header', {}, make('b', {}, name), done),
    quote,
    part,
    ...(group ? [group, make('p', { className: 'meta' }, words.say('mineKeys'))] : []),
    make('label', {}, words.say('mineText'), area),
    colourChoice(document, note.colour, words, (colour) => change({ colour })),
    make('label', {}, words.say('mineTags'), tags),
    make('p', { className: 'own-acts' }, status, again, file, remove),
    make(
      'p',
      { className: 'meta' },
      `${words.say('mineWhere')} `,
      make('a', { href: host.all }, words.say('mineTitle')),
    ),
  );
  again.hidden = true;
  file.hidden = true;
  area.addEventListener('input', () => change({ body: area.value }));
  tags.addEventListener('input', () => change({ tags: readTags(tags.value.split(/[,，،;；]/u)) }));
  section.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    void close();
  });
  window.addEventListener('beforeunload', hold);
  // Before the keeper lets go of the database, which it does when the page is put aside.
  window.addEventListener('pagehide', flush, { capture: true });
  document.addEventListener('visibilitychange', flush);
  document.body.append(section);
  if (written.isPart)
    part.textContent = words.say('mineOneUnit', { unit: unitNameIn(words, note.unit) });
  show(written.chosen);
  const to = isNew && !written.toWords ? group?.querySelector('button') : area;
  to?.focus({ preventScroll: true });
  return { close, note: () => note };
}

function colourChoice(
  document: Document,
  chosen: OwnNote['colour'],
  words: Words,
  changed: (colour: OwnNote['colour']) => void,
): HTMLElement {
  const make = making(document);
  const names = colourNames(words);
  const labels = colours.map((colour) => {
    const input = make('input', {
      type: 'radio',
      name: 'own-colour',
      value: colour,
      checked: colour === chosen,
    });
    input.addEventListener('change', () => changed(colour));
    return make('label', {}, input, make('span', { className: `c-${colour}` }, names[colour]));
  });
  return make('fieldset', {}, make('legend', {}, words.say('mineColour')), ...labels);
}
