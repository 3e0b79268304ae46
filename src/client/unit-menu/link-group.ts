/** Links to what the menu is on: to itself, from it to another unit; and handing it to the device. */

import { making } from '../making.ts';
import { fromDisk, linkToRange, publicRoot } from './addresses.ts';
import type { MenuDialog } from './dialog.ts';
import type { MenuHost } from './host.ts';
import type { Subject } from './subject.ts';
import type { UnitSubject } from './unit-subject.ts';

/** A button that copies an address. */
const linkEntry = (
  host: MenuHost,
  dialog: MenuDialog,
  text: string,
  address: () => string,
): HTMLElement => dialog.button(text, () => dialog.copy({ text: address() }, fromDisk(host)));

/** The place of the subject, or the words, and `more`. */
export function linkGroup(
  host: MenuHost,
  dialog: MenuDialog,
  { address }: Subject,
  to: 'menuLinkHere' | 'menuLinkWords',
  more: readonly HTMLElement[] = [],
): HTMLElement {
  const { say } = host.words;
  const here = linkEntry(host, dialog, say(to), () => address);
  return dialog.group(say('menuLink'), here, ...more);
}

/** From a unit to one after it on the page, which is chosen. */
export function rangeEntry(
  host: MenuHost,
  dialog: MenuDialog,
  subject: UnitSubject,
): readonly HTMLElement[] {
  const { window, words, root } = host;
  const { language, say } = words;
  const [first] = subject.ids;
  const later = subject.onPage.slice(subject.onPage.indexOf(first ?? '') + 1);
  if (subject.isWords || first === undefined || later.length === 0) return [];
  const make = making(window.document);
  const choice = make('select', { ariaLabel: say('menuLinkTo') });
  for (const id of later)
    choice.append(make('option', { value: id }, subject.references?.of(id)?.name ?? id));
  const range = linkEntry(host, dialog, say('menuLinkTo'), () =>
    linkToRange(publicRoot(window, root), language, first, choice.value),
  );
  return [make('p', { className: 'row' }, range, ' ', choice)];
}

/** Nothing where the device has no such thing. */
export function shareEntry(
  { window, words }: MenuHost,
  dialog: MenuDialog,
  { name, text, address }: Subject,
): readonly HTMLElement[] {
  const { navigator } = window;
  if (typeof navigator.share !== 'function') return [];
  const share = (): void => {
    // A reader who thinks better of it is no failure.
    navigator.share({ title: name, text, url: address }).catch(() => {});
  };
  return [dialog.button(words.say('menuShare'), share)];
}
