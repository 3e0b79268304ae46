/** Own notes on a page with words of the Compact: sets what the button at each unit calls. */

import { openDesk } from './own-notes/desk.ts';
import { wordsOf } from './own-notes/words.ts';
import { openStore } from './store.ts';

declare global {
  interface Window {
    /** Sentences by their keys; they stand in the file before this. */
    compactOwnNoteWords?: unknown;
  }
}

window.compactOwnNotes = (root) =>
  openDesk(window, openStore(window), wordsOf(window.document, window.compactOwnNoteWords), root);
