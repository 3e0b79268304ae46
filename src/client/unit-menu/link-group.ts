/** Links to what the menu is on: to itself, from it to another unit; and handing it to the device. */

import { making } from '../making.ts';
import { linkTo, linkToRange, publicRoot } from './addresses.ts';
import type { MenuDialog } from './dialog.ts';
import type { MenuHost } from './host.ts';
import type { Subject } from './subject.ts';

export function linkGroup(host: MenuHost, dialog: MenuDialog, subject: Subject): HTMLElement {
  const { window, words, root } = host;
  const { language, say } = words;
  const site = publicRoot(window, root);
  const fromDisk = /^https?:/u.test(site) ? '' : say('menuFromDisk');
  const link = (text: string, address: () => string): HTMLElement =>
    dialog.button(text, () => dialog.copy({ text: address() }, fromDisk));
  const here = link(say(subject.isWords ? 'menuLinkWords' : 'menuLinkHere'), () =>
    linkTo(host, subject, language),
  );
  const [first] = subject.ids;
  const later = subject.onPage.slice(subject.onPage.indexOf(first ?? '') + 1);
  if (subject.isWords || first === undefined || later.length === 0)
    return dialog.group(say('menuLink'), here);
  const make = making(window.document);
  const choice = make('select', { ariaLabel: say('menuLinkTo') });
  for (const id of later)
    choice.append(make('option', { value: id }, subject.references?.of(id)?.name ?? id));
  const range = link(say('menuLinkTo'), () => linkToRange(site, language, first, choice.value));
  return dialog.group(say('menuLink'), here, make('p', { className: 'row' }, range, ' ', choice));
}

/** Nothing where the device has no such thing. */
export function shareEntry(
  host: MenuHost,
  dialog: MenuDialog,
  subject: Subject,
): readonly HTMLElement[] {
  const { window, words } = host;
  const { navigator } = window;
  if (typeof navigator.share !== 'function') return [];
  const url = linkTo(host, subject, words.language);
  const share = (): void => {
    // A reader who thinks better of it is no failure.
    navigator.share({ title: subject.name, text: subject.text, url }).catch(() => {});
  };
  return [dialog.button(words.say('menuShare'), share)];
}
