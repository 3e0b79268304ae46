/** The page of own notes: finds, edits, deletes, takes along, brings in; hands out and takes layers. */

import { exportForms, exportNotes } from '../../own-notes/exchange/export.ts';
import { findNotes } from '../../own-notes/find-notes.ts';
import { readLayerFragment } from '../../own-notes/layer-link.ts';
import { mergeSet } from '../../own-notes/merge.ts';
import type { NoteSet, OwnNote } from '../../own-notes/note.ts';
import { below, ownNotesSheet } from '../../places/files.ts';
import { mineUrl } from '../../places/paths.ts';
import { troubleOf } from '../database.ts';
import { editionWords } from '../edition-words.ts';
import { writeAddress } from '../history.ts';
import type { LoadPack } from '../reading/packs.ts';
import type { Store } from '../store.ts';
import { isRecord, readJson } from '../values.ts';
import { bringIn } from './bringing.ts';
import { type Editor, freeEditor, openEditor } from './editor.ts';
import { handOver, handOverAll, ownSet } from './files.ts';
import { filterOf } from './filter.ts';
import { startHanding } from './handing.ts';
import { openNotes } from './keep.ts';
import { noteList } from './note-list.ts';
import { setList, sideBySide } from './others.ts';
import { exportTerms } from './terms.ts';
import { startWhere } from './where.ts';
import { wordsOf } from './words.ts';

/** `root` is the address of the site's own folder. */
export function startMyNotes(window: Window, store: Store, load: LoadPack, root: string): void {
  const { document } = window;
  const page = document.querySelector<HTMLElement>('[data-my-notes]');
  const part = (name: string): HTMLElement | null | undefined =>
    page?.querySelector<HTMLElement>(`[data-${name}]`);
  const [list, said, undo, count] = ['list', 'said', 'undo', 'count'].map(part);
  const [report, sets, others, classes] = ['report', 'sets', 'others', 'class'].map(part);
  const display = readJson(document.getElementById('own-notes-data')?.textContent);
  if (!page || !list || !said || !undo || !count || !report || !sets || !others || !classes) return;
  if (!isRecord(display)) return;
  const words = wordsOf(document, display['words']);
  const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
  const [units, chapters] = [texts(display['units']), texts(display['chapters'])];
  let notes: readonly OwnNote[] = [];
  let layers: readonly NoteSet[] = [];
  let editor: Editor | undefined;

  const shown = (): OwnNote[] => findNotes(notes, filter.read());
  const draw = (): void => {
    const all = shown();
    count.textContent =
      notes.length === 0 ? words.say('mineNone') : words.counted('mineShown', all.length);
    drawNotes(all);
    others.hidden = layers.length === 0;
    sets.replaceChildren(...setList(document, words, layers, removeSet));
    classes.replaceChildren(...sideBySide(document, words, layers));
  };
  const filter = filterOf(page, words, draw);
  const refresh = async (): Promise<void> => {
    [notes, layers] = [await keeper.notes(), await keeper.sets()];
    filter.offer(notes);
    draw();
    where(notes);
  };
  const failed = (error: unknown): void => {
    const trouble = troubleOf(error);
    said.textContent = words.say(
      trouble === 'full' ? 'mineFull' : trouble === 'newer' ? 'mineNewer' : 'mineUnread',
    );
  };
  const again = (): void => {
    refresh().catch(failed);
  };
  const keeper = openNotes(window, store, {
    blocked: () => {
      said.textContent = words.say('mineBlocked');
    },
    closed: again,
    changed: again,
  });
  const where = startWhere(window, store, page, words);

  /** Does it, says so, and offers to take it back. */
  const act = async (
    run: () => Promise<void>,
    text: string,
    back: () => Promise<void>,
  ): Promise<void> => {
    try {
      await run();
      await refresh();
    } catch (error) {
      return failed(error);
    }
    said.textContent = text;
    undo.hidden = false;
    undo.onclick = () => {
      undo.hidden = true;
      said.textContent = '';
      back().then(refresh).catch(failed);
    };
    undo.focus();
  };
  const remove = (note: OwnNote): void => {
    let gone: readonly OwnNote[] = [];
    void act(
      async () => {
        gone = await keeper.remove([note.id]);
      },
      words.say('mineDeleted'),
      () => keeper.putAll(gone),
    );
  };
  const removeSet = (set: NoteSet): void =>
    void act(
      () => keeper.removeSet(set.id),
      words.say('mineLayerRemoved', { name: set.name }),
      () => keeper.putSets([set]),
    );
  const isFree = freeEditor();
  const edit = async (note: OwnNote): Promise<void> => {
    if (!(await isFree(editor))) return;
    const end = (): void => {
      editor = undefined;
      draw();
      const button = list.querySelector<HTMLElement>(`[data-note="${note.id}"] button`);
      // It may have left what the filter shows.
      (button ?? page.querySelector<HTMLElement>('[data-find]'))?.focus();
    };
    editor = openEditor(
      { unit: undefined, note, isNew: false, chosen: undefined, toWords: true, isPart: false },
      {
        window,
        words,
        keeper,
        all: below(root, mineUrl(words.language)),
        saved: again,
        closed: end,
        deleted(gone) {
          end();
          void act(
            async () => {},
            words.say('mineDeleted'),
            () => keeper.putAll([gone]),
          );
        },
        toFile() {
          const onScreen = editor?.note() ?? note;
          const others = notes.filter(({ id }) => id !== onScreen.id);
          handOverAll(window, store, words, root, [...others, onScreen]);
        },
      },
    );
  };

  const drawNotes = noteList(list, words, { edit, remove });

  for (const button of page.querySelectorAll<HTMLElement>('[data-form]')) {
    button.addEventListener('click', () => {
      const form = exportForms.find((one) => one === button.dataset['form']) ?? 'html';
      const all = shown();
      // Only what brings all of them back is a copy of them.
      const whole = all.length === notes.length && (form === 'html' || form === 'jsonld');
      if (whole) handOverAll(window, store, words, root, all, form);
      else {
        const file = exportNotes(ownSet(all), form, 'compact-notes', exportTerms(words, root));
        handOver(window, file);
      }
      where(notes);
    });
  }
  const bring = page.querySelector<HTMLInputElement>('[data-bring]');
  bring?.addEventListener('change', async () => {
    const files = [...(bring.files ?? [])];
    // The same file can be chosen again, after it was mended.
    bring.value = '';
    report.replaceChildren();
    const world = {
      now: new Date().toISOString(),
      wordsIn: (language: string) => editionWords(load, language, chapters, units),
    };
    try {
      const cameIn = new Map<string, string>();
      for (const file of files)
        report.append(await bringIn(document, words, keeper, file, world, cameIn));
      await refresh();
    } catch (error) {
      failed(error);
    }
  });
  startHanding(window, store, page, words, root, shown);

  /** A layer that the address carries: it is kept, and the address is as it was. */
  const takeLink = async (): Promise<void> => {
    const { hash, href } = window.location;
    const found = await readLayerFragment(hash, new Date().toISOString());
    if (found.state === 'none') return;
    const clean = (): void => writeAddress(window, href.replace(/#.*$/su, ''));
    if (found.state !== 'layer') {
      clean();
      said.textContent = words.say(
        found.state === 'incomplete'
          ? 'mineLinkIncomplete'
          : found.state === 'newer'
            ? 'mineLinkNewer'
            : 'mineLinkDamaged',
      );
      return;
    }
    const { set } = found;
    await keeper.putSets(mergeSet(layers, set).sets);
    // Not before it is kept: where that fails, the address is all that the reader has of it.
    clean();
    await refresh();
    said.textContent = words.say('mineLayerIn', { name: set.name });
    others.scrollIntoView();
  };

  const sheet = document.createElement('link');
  Object.assign(sheet, { rel: 'stylesheet', href: below(root, ownNotesSheet) });
  document.head.append(sheet);
  page.hidden = false;
  window.addEventListener('hashchange', () => void takeLink().catch(failed));
  refresh().then(takeLink).catch(failed);
}
