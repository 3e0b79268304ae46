/** Starts what a paragraph page adds to the others: state and layers, notes, the link of a unit. */

import { ownFolder } from './own-folder.ts';
import { startPen } from './own-notes/starter.ts';
import { startAloud } from './reading/aloud.ts';
import { startNotes } from './reading/open-note.ts';
import { startShown } from './reading/shown.ts';
import { startUnfold } from './reading/unfold.ts';
import { startAll } from './start.ts';
import { openStore } from './store.ts';
import { startCopyLink } from './text/copy-link.ts';

startAll(
  [startShown, startNotes, startCopyLink, startAloud, startPen, startUnfold],
  console,
  window,
  openStore(window),
  ownFolder(window),
);
