/** The one menu at every unit and on selected words: opens its dialog with what can be done there. */

import { below, unitMenuSheet } from '../../places/files.ts';
import { making } from '../making.ts';
import { isCarried } from '../own-folder.ts';
import type { Write } from '../own-notes/starter.ts';
import { citeEntries } from './cite-group.ts';
import { copyGroup } from './copy-group.ts';
import { openDialog, showDialog } from './dialog.ts';
import type { MenuHost } from './host.ts';
import { linkGroup, shareEntry } from './link-group.ts';
import { packetEntry } from './packet-entry.ts';
import { referencesIn } from './references.ts';
import { type Subject, subjectOf } from './subject.ts';
import { webEntries } from './web-entries.ts';

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
      // Without names and citations there is still the note to write, and the words to copy.
      const references = await referencesIn(load, words.language).catch(() => undefined);
      await styled;
      const subject = subjectOf(document, words.language, at, references);
      if (subject) fill(host, subject, from);
    } finally {
      isOpening = false;
    }
  };
  return (at, from) => void open(at, from);
}

function fill(host: MenuHost, subject: Subject, from: HTMLElement): void {
  const { window, words, write } = host;
  const pen = subject.chosen[0]?.unit.element.querySelector<HTMLElement>(':scope>.pen');
  const dialog = openDialog(window, words, [from, pen]);
  const make = making(window.document);
  const name = make(
    'h2',
    { id: 'unit-menu-name' },
    subject.isWords ? words.say('menuChosen') : subject.name,
  );
  dialog.element.setAttribute('aria-labelledby', name.id);
  dialog.element.prepend(
    name,
    dialog.button(words.say('mineWrite'), () => {
      dialog.close();
      write(subject.at, from);
    }),
    copyGroup(host, dialog, subject),
    ...citeEntries(host, dialog, subject),
    linkGroup(host, dialog, subject),
    ...shareEntry(host, dialog, subject),
    ...webEntries(host, dialog, subject),
    // A folder that is carried has no page of packets, whose links are for the site.
    ...(isCarried(window.document) ? [] : [packetEntry(host, dialog, subject)]),
  );
  dialog.element.append(dialog.button(words.say('mineClose'), dialog.close));
  showDialog(window, dialog, from);
}
