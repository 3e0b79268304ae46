/**
 * The dialog of the menu: a heading, buttons, groups that fold, a line that says what has happened.
 * A dialog with plain buttons, because a screen reader reads it as what it is, and the rest of the
 * page waits; Escape and a press beside it close it, and the focus goes back to where it came from.
 */

import type { Copied } from '../../copying/forms.ts';
import { making } from '../making.ts';
import { put } from '../peek/box.ts';
import { toClipboard } from './clipboard.ts';
import type { MenuWords } from './words.ts';

export interface MenuDialog {
  element: HTMLDialogElement;
  /** A button that does something; it stays where it is. */
  button(text: string, run: () => void): HTMLButtonElement;
  /** Buttons under a heading that opens; one group at a time. */
  group(text: string, ...content: (Node | string)[]): HTMLDetailsElement;
  /** Copies; where that is refused, the text is shown to be copied by hand. `more` is said besides. */
  copy(copied: Copied | Promise<Copied>, more?: string): void;
  say(...content: (Node | string)[]): void;
  close(): void;
}

/** Of those that get the focus back, the first counts that is there and can be seen. */
export function openDialog(
  window: Window,
  words: MenuWords,
  back: readonly (HTMLElement | null | undefined)[],
): MenuDialog {
  const { document } = window;
  const make = making(document);
  const element = make('dialog', { className: 'unit-menu' });
  const status = make('output', {});
  const field = make('textarea', { readOnly: true, hidden: true, rows: 5, dir: 'auto' });
  const say = (...content: (Node | string)[]): void => {
    field.hidden = true;
    status.replaceChildren(...content);
    // An open group may have it below the edge.
    status.scrollIntoView({ block: 'nearest' });
  };
  const byHand = ({ text }: Copied): void => {
    say(words.say('menuByHand'));
    field.hidden = false;
    field.value = text;
    field.ariaLabel = words.say('menuCopy');
    field.focus();
    field.select();
  };
  const copy = async (given: Copied | Promise<Copied>, more: string): Promise<void> => {
    try {
      const copied = await given;
      if (await toClipboard(window, copied)) say(words.say('menuCopied'), ' ', more);
      else byHand(copied);
    } catch {
      say(words.say('menuFailed'));
    }
  };
  const close = (): void => element.close();
  // A page closes opened notes on a press, a key or the focus elsewhere; this is of the note itself.
  for (const event of ['click', 'keydown', 'focusin'])
    element.addEventListener(event, (one) => one.stopPropagation());
  element.append(status, field);
  document.body.append(element);
  element.addEventListener('close', () => {
    element.remove();
    // Safari gives a button that is pressed no focus, so that the browser itself has none to give back.
    back
      .find((one) => one?.isConnected && one.checkVisibility?.() !== false)
      ?.focus({ preventScroll: true });
  });
  element.addEventListener('click', ({ target, clientX, clientY, detail }) => {
    // The second press of two in a row was meant for the button that opened it.
    if (target !== element || detail > 1) return;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const beside = clientX < left || clientX > right || clientY < top || clientY > bottom;
    if (beside) close();
  });
  return {
    element,
    say,
    close,
    copy: (given, more = '') => void copy(given, more),
    button(text, run) {
      const one = make('button', { type: 'button', className: 'btn' }, text);
      one.addEventListener('click', run);
      return one;
    },
    group: (text, ...content) =>
      make('details', { name: 'unit-menu' }, make('summary', {}, text), ...content),
  };
}

/** Opens it: where there is room beside what it was opened from, else at the lower edge (its style sheet). */
export function showDialog(window: Window, { element }: MenuDialog, from: HTMLElement): void {
  const place = (): void => {
    if (window.matchMedia('(min-width:48rem)').matches)
      put(window, element, from.getBoundingClientRect());
  };
  element.showModal();
  place();
  // A group that opens makes it longer.
  element.addEventListener('toggle', place, true);
}
