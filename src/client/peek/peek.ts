/**
 * A reference shows what it leads to in place: on hover, on focus, on a touch. Words of the text
 * are asked in the same way, by where the pointer is: they carry no mark of their own.
 */

import { packKey, previewPack } from '../../places/files.ts';
import { previewKey } from '../../places/preview-key.ts';
import { newest } from '../newest.ts';
import { pageLanguage } from '../page-language.ts';
import type { LoadPack } from '../reading/packs.ts';
import type { Store } from '../store.ts';
import { openBox } from './box.ts';
import { startWords } from './words.ts';

const pause = 250;

export function startPeek(window: Window, _: Store, load: LoadPack): void {
  const { document } = window;
  const language = pageLanguage(document);
  const main = document.querySelector('main');
  const host = document.querySelector<HTMLElement>('[data-peek]');
  if (!main || !host) return;
  const box = openBox(window, {
    close: host.dataset['close'] ?? '',
    open: host.dataset['open'] ?? '',
  });
  const ask = newest();
  let timer = 0;
  /** The reference that a touch has asked for, while its words are on the way. */
  let waits = '';
  /** The box stays while the reader is in it; what is still on its way comes too late. */
  const leave = (): void => {
    ask();
    if (!box.held()) box.hide();
  };
  /** False when there is nothing to be shown: the link is still a link. */
  const show = async (
    link: HTMLAnchorElement,
    place = () => link.getBoundingClientRect(),
    enter = false,
  ): Promise<boolean> => {
    const key = previewKey(link.href);
    const counts = ask();
    if (key === undefined) return false;
    try {
      const text = (await load(packKey(language, previewPack)))[key];
      if (text === undefined) return false;
      if (counts()) box.show({ text, href: link.href, place, from: link, enter });
      return true;
    } catch {
      return false;
    }
  };
  const touch = async (link: HTMLAnchorElement): Promise<void> => {
    waits = link.href;
    const shown = await show(link, undefined, true);
    if (waits !== link.href) return;
    waits = '';
    if (!shown) window.location.assign(link.href);
  };
  const linkOf = (target: EventTarget | null): HTMLAnchorElement | undefined =>
    (target instanceof Element &&
      target.closest<HTMLAnchorElement>('[data-peek] a, .peekable a')) ||
    undefined;
  const soon = (run: () => void, after = pause): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(run, after);
  };
  main.addEventListener('pointerover', (event) => {
    const link = linkOf(event.target);
    if (link && event.pointerType === 'mouse') soon(() => void show(link));
  });
  main.addEventListener('pointerout', (event) => {
    const link = linkOf(event.target);
    if (!link || event.pointerType !== 'mouse') return;
    // What has not opened yet shall not open behind the pointer.
    if (!box.shows(link.href)) ask();
    soon(leave, pause * 2);
  });
  main.addEventListener('focusin', (event) => {
    const link = linkOf(event.target);
    if (!box.returns() && link?.matches(':focus-visible')) soon(() => void show(link), 0);
  });
  main.addEventListener('focusout', (event) => {
    if (linkOf(event.target)) soon(leave, pause);
  });
  main.addEventListener('click', (event) => {
    const link = linkOf(event.target);
    const touched = 'pointerType' in event && event.pointerType === 'touch';
    if (!link || !touched || event.ctrlKey || event.metaKey) return;
    const again = box.shows(link.href) || waits === link.href;
    waits = '';
    if (previewKey(link.href) === undefined || again) return;
    event.preventDefault();
    void touch(link);
  });
  startWords(window, host, {
    ask: (link, place, after) => soon(() => void show(link, place, after === 0), after),
    leave: () => soon(leave, pause * 2),
  });
}
