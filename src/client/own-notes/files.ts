/** Files that the browser hands to the reader. */

import {
  type ExportedFile,
  type ExportForm,
  exportNotes,
} from '../../own-notes/exchange/export.ts';
import { type NoteSet, type OwnNote, ownSetId } from '../../own-notes/note.ts';
import type { Store } from '../store.ts';
import { exportTerms } from './terms.ts';
import type { Words } from './words.ts';

/** When all notes were last saved to a file, as a moment. */
export const exportedKey = 'own-notes-exported';

export function handOver(
  { document, setTimeout }: Window,
  { name, type, text }: Omit<ExportedFile, 'text'> & { text: BlobPart },
): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read it only after the click has been answered.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The reader's own notes as a set. */
export const ownSet = (notes: readonly OwnNote[]): NoteSet => ({
  id: ownSetId,
  name: '',
  introduction: '',
  author: '',
  notes,
  readOnly: false,
});

/** All notes as a file, and the moment remembered. */
export function handOverAll(
  window: Window,
  store: Store,
  words: Words,
  root: string,
  notes: readonly OwnNote[],
  form: ExportForm = 'html',
): void {
  const now = new Date().toISOString();
  const name = `compact-notes-${now.slice(0, 10)}`;
  handOver(window, exportNotes(ownSet(notes), form, name, exportTerms(words, root)));
  store.set(exportedKey, now);
}
