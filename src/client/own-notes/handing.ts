/** Hands out the notes of the list as a named layer: as a link that carries it, or as a file. */

import { exportNotes } from '../../own-notes/exchange/export.ts';
import { layerFragment } from '../../own-notes/layer-link.ts';
import type { NoteSet, OwnNote } from '../../own-notes/note.ts';
import { idFrom } from '../../own-notes/note-id.ts';
import { linkLengths } from '../../own-notes/packed-fragment.ts';
import { below } from '../../places/files.ts';
import { mineUrl } from '../../places/paths.ts';
import type { Store } from '../store.ts';
import { toClipboard } from '../unit-menu/clipboard.ts';
import { handOver } from './files.ts';
import { exportTerms } from './terms.ts';
import type { WordsOfPage } from './words.ts';

/** What tells layers of this device from those of others. */
const handsKey = 'own-notes-hands';

export function startHanding(
  window: Window,
  store: Store,
  page: HTMLElement,
  words: WordsOfPage,
  root: string,
  notes: () => readonly OwnNote[],
): void {
  const output = page.querySelector('[data-handed]');
  const box = page.querySelector<HTMLElement>('[data-link]');
  const field = box?.querySelector('input');
  const copy = box?.querySelector('button');
  const input = (name: string): HTMLInputElement | null =>
    page.querySelector<HTMLInputElement>(`[data-hand=${name}]`);
  if (!output || !box || !field || !copy) return;
  // Of this device, by its name and author: handed out again, a layer takes the place of its older self.
  const own = store.get(handsKey) ?? window.crypto.randomUUID();
  store.set(handsKey, own);
  /** Undefined, and said, where it has no name. */
  const setOf = (): NoteSet | undefined => {
    const name = input('name')?.value.trim() ?? '';
    if (name === '') {
      output.textContent = words.say('mineNameFirst');
      input('name')?.focus();
      return undefined;
    }
    const author = input('author')?.value.trim() ?? '';
    return {
      id: idFrom([own, name, author].join('\n')),
      name,
      introduction: input('introduction')?.value.trim() ?? '',
      author,
      notes: notes(),
      readOnly: true,
    };
  };
  page.querySelector('[data-make-link]')?.addEventListener('click', async () => {
    const set = setOf();
    box.hidden = true;
    if (!set) return;
    try {
      field.value = below(root, mineUrl(words.language)) + (await layerFragment(set));
    } catch {
      // A browser that cannot compress: the file needs nothing of it.
      output.textContent = words.say('mineLinkFailed');
      return;
    }
    const n = field.value.length;
    const { anywhere, mostly } = linkLengths;
    output.textContent =
      n <= anywhere
        ? words.say('mineLinkFits', { n })
        : words.say(n <= mostly ? 'mineLinkLong' : 'mineLinkTooLong', { n });
    box.hidden = false;
    field.select();
  });
  page.querySelector('[data-make-file]')?.addEventListener('click', () => {
    const set = setOf();
    if (!set) return;
    output.textContent = '';
    handOver(window, exportNotes(set, 'html', fileName(set), exportTerms(words, root)));
  });
  copy.addEventListener('click', async () => {
    field.select();
    const isCopied = await toClipboard(window, { text: field.value });
    output.textContent = words.say(isCopied ? 'mineLinkCopied' : 'mineLinkByHand');
  });
}

/** The names of author and layer, without what no file's name may have. */
const fileName = ({ name, author }: NoteSet): string =>
  [author, name]
    .filter(Boolean)
    .join(' - ')
    .replace(/[^\p{L}\p{M}\p{N} ._-]+/gu, '')
    .slice(0, 80)
    .trim() || 'layer';
