/** Reading aloud, loaded when it is asked for: sets what the button of the page calls. */

import { readAloud } from './read-aloud/player.ts';

declare global {
  interface Window {
    compactReadAloud?: (
      words: Readonly<Record<string, string>>,
      closed: () => void,
    ) => Promise<void>;
  }
}

window.compactReadAloud = (words, closed) => readAloud(window, (key) => words[key] ?? '', closed);
