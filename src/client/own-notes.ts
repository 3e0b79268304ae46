/**
 * Own notes on a page with words of the Compact, and on the page of the search: sets what the button
 * at each unit calls, and what finds notes.
 */

import { openDesk } from './own-notes/desk.ts';
import { foundNotes } from './own-notes/found.ts';
import { wordsOf } from './own-notes/words.ts';
import { openStore } from './store.ts';

declare global {
  interface Window {
    /** Sentences by their keys; they stand in the file before this. */
    compactOwnNoteWords?: unknown;
    /** Own notes that a query of the search finds, with a heading; nothing where it finds none. */
    compactFindOwn?: (query: string) => Promise<HTMLElement[]>;
  }
}

const { document } = window;
const words = wordsOf(document, window.compactOwnNoteWords);

window.compactOwnNotes = (root) => openDesk(window, openStore(window), words, root);
window.compactFindOwn = (query) => foundNotes(document, words, query);
