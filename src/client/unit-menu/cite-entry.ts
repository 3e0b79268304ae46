/** Copies the citation of what the menu is on. */

import { linkTo } from './addresses.ts';
import type { MenuDialog } from './dialog.ts';
import type { MenuHost } from './host.ts';
import { passageOfPage, type Subject } from './subject.ts';

export function citeEntry(host: MenuHost, dialog: MenuDialog, subject: Subject): HTMLElement {
  const { words } = host;
  return dialog.button(words.say('cite'), () => {
    const { reference, link } = passageOfPage(subject, linkTo(host, subject, words.language));
    dialog.copy({ text: `${reference}\n${link}` });
  });
}
