/** The one menu at every unit and note, and on selected words: opens its dialog with what can be done there. */

import { below, unitMenuSheet } from '../../places/files.ts';
import { making } from '../making.ts';
import type { Write } from '../own-notes/starter.ts';
import { citeEntries } from './cite-group.ts';
import { copyGroup, copyInTwo } from './copy-group.ts';
import { type MenuDialog, openDialog, showDialog } from './dialog.ts';
import type { MenuHost } from './host.ts';
import { linkGroup, rangeEntry, shareEntry } from './link-group.ts';
import { isNote, type NoteSubject, noteSubject } from './note-subject.ts';
import { packetEntry } from './packet-entry.ts';
import { referencesIn } from './references.ts';
import { type UnitSubject, unitSubject } from './unit-subject.ts';
import { embedEntry, qrEntry } from './web-entries.ts';

/** Gives back what opens the menu; `from` gets the focus back. */
export function openMenu(host: MenuHost): Write {
  const { window, load, words, root } = host;
  const { document } = window;
  const sheet = document.createElement('link');
  const styled = new Promise((resolve) => {
    Object.assign(sheet, { onload: resolve, onerror: resolve });
  });
  Object.assign(sheet, { rel: 'stylesheet', href: below(root, unitMenuSheet) });
  document.head.append(sheet);
  let isOpening = false;
  const open = async (at: Element | Range, from: HTMLElement): Promise<void> => {
    if (isOpening) return;
    isOpening = true;
    try {
      if (isNote(at)) {
        await styled;
        noteMenu(host, noteSubject(host, at), from);
        return;
      }
      // Without names and citations there is still the note to write, and the words to copy.
      const references = await referencesIn(load, words.language).catch(() => undefined);
      await styled;
      const subject = unitSubject(host, at, references);
      if (subject) unitMenu(host, subject, at, from);
    } finally {
      isOpening = false;
    }
  };
  return (at, from) => void open(at, from);
}

/** Units: everything. */
function unitMenu(host: MenuHost, subject: UnitSubject, at: Element | Range, from: HTMLElement) {
  const { window, words } = host;
  const { isWords } = subject;
  const pen = subject.chosen[0]?.unit.element.querySelector<HTMLElement>(':scope>.pen');
  const dialog = openDialog(window, words, [from, pen]);
  show(host, dialog, from, isWords ? words.say('menuChosen') : subject.name, [
    writeEntry(host, dialog, at, from),
    copyGroup(
      host,
      dialog,
      subject,
      ['reference', 'words', 'footnotes', 'markdown'],
      copyInTwo(host, dialog, subject),
    ),
    ...citeEntries(host, dialog, subject),
    linkGroup(
      host,
      dialog,
      subject,
      isWords ? 'menuLinkWords' : 'menuLinkHere',
      rangeEntry(host, dialog, subject),
    ),
    ...shareEntry(host, dialog, subject),
    ...embedEntry(host, dialog, subject),
    qrEntry(host, dialog, subject),
    // A paragraph brings its items itself.
    ...packetEntry(host, dialog, { units: isWords ? subject.ids : subject.ids.slice(0, 1) }),
  ]);
}

/** A note has no footnotes and no page for frames; an own note and a packet take the unit that it is on. */
function noteMenu(host: MenuHost, subject: NoteSubject, from: HTMLElement) {
  const { beside, unit, layer } = subject;
  const pen = beside?.querySelector<HTMLElement>(':scope>.pen');
  const dialog = openDialog(host.window, host.words, [from, pen]);
  show(host, dialog, from, subject.name, [
    ...(beside ? [writeEntry(host, dialog, beside, from)] : []),
    copyGroup(host, dialog, subject, ['reference', 'words', 'markdown']),
    ...citeEntries(host, dialog, subject),
    linkGroup(host, dialog, subject, 'menuLinkHere'),
    ...shareEntry(host, dialog, subject),
    qrEntry(host, dialog, subject),
    ...(unit === undefined ? [] : packetEntry(host, dialog, { units: [unit], layer })),
  ]);
}

function writeEntry(
  { words, write }: MenuHost,
  dialog: MenuDialog,
  at: Element | Range,
  from: HTMLElement,
): HTMLElement {
  return dialog.button(words.say('mineWrite'), () => {
    // After the menu has given the focus back, so that the box keeps it.
    dialog.element.addEventListener('close', () => write(at, from));
    dialog.close();
  });
}

function show(
  { window, words }: MenuHost,
  dialog: MenuDialog,
  from: HTMLElement,
  heading: string,
  entries: readonly HTMLElement[],
): void {
  const name = making(window.document)('h2', { id: 'unit-menu-name' }, heading);
  dialog.element.setAttribute('aria-labelledby', name.id);
  dialog.element.prepend(name, ...entries);
  dialog.element.append(dialog.button(words.say('mineClose'), dialog.close));
  showDialog(window, dialog, from);
}
