/** Reading aloud, loaded when it is asked for: sets what the button of the page calls. */

import { readAloud } from './read-aloud/player.ts';
import { isTexts } from './values.ts';

declare global {
  interface Window {
    /** Strings of the bar by their keys; they stand in the file before this. */
    compactAloudWords?: unknown;
    compactReadAloud?: (closed: () => void) => Promise<void>;
  }
}

window.compactReadAloud = (closed) => {
  const words = isTexts(window.compactAloudWords) ? window.compactAloudWords : {};
  return readAloud(window, (key) => words[key] ?? '', closed);
};
