/** Tells of a new version on any page, and of what is kept where a page has a place for it. */

import type { KeepingWords } from '../views/keeping-words.ts';
import { startDesk } from './keeping/desk.ts';
import { openRegistration } from './keeping/talk.ts';
import { showVersionLine } from './keeping/version-line.ts';

declare global {
  interface Window {
    /** Its sentences; they stand in the file before this. */
    compactKeepingWords?: KeepingWords;
  }
}

const words = window.compactKeepingWords;
let begun = false;

window.compactKeeping = async (root, news) => {
  if (!words) return;
  const opened = await openRegistration(window, root);
  if (!begun) void startDesk(window, opened, words);
  begun = true;
  if (news && typeof opened !== 'string') {
    await showVersionLine(window, opened, words, news === 'taken');
  }
};
