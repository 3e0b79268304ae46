/**
 * A reference shows what it leads to in place: on hover, on focus, on a touch. Words of the text
 * are asked in the same way, by where the pointer is: they carry no mark of their own.
 */

import { packKey, previewPack } from '../../places/files.ts';
import { previewKey } from '../../places/preview-key.ts';
import { newest } from '../newest.ts';
import type { LoadPack } from '../reading/packs.ts';
import type { Store } from '../store.ts';
import { openBox } from './box.ts';
import { startWords } from './words.ts';

const pause = 250;

export function startPeek(window: Window, _: Store, load: LoadPack): void {
  const { document } = window;
  const language = document.documentElement.lang.slice(0, 2);
  const main = document.querySelector('main');
  const host = document.querySelector<HTMLElement>('[data-peek]');
  if (!main || !host) return;
  const box = openBox(window, {
    close: host.dataset['close'] ?? '',
    open: host.dataset['open'] ?? '',
  });
  const ask = newest();
  let timer = 0;
  /** The box stays while the reader is in it; what is still on its way comes too late. */
  const leave = (): void => {
    ask();
    if (!box.held()) box.hide();
  };
  const show = async (
    link: HTMLAnchorElement,
    place = () => link.getBoundingClientRect(),
  ): Promise<void> => {
    const key = previewKey(link.href);
    const counts = ask();
    if (key === undefined) return;
    try {
      const text = (await load(packKey(language, previewPack)))[key];
      if (text !== undefined && counts()) box.show({ text, href: link.href, place, from: link });
    } catch {
      // Without the pack the link is still a link.
    }
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
    if (linkOf(event.target) && event.pointerType === 'mouse') soon(leave, pause * 2);
  });
  main.addEventListener('focusin', (event) => {
    const link = linkOf(event.target);
    if (link?.matches(':focus-visible')) soon(() => void show(link), 0);
  });
  main.addEventListener('focusout', (event) => {
    if (linkOf(event.target)) soon(leave, pause);
  });
  main.addEventListener('click', (event) => {
    const link = linkOf(event.target);
    const touched = 'pointerType' in event && event.pointerType === 'touch';
    if (!link || !touched || event.ctrlKey || event.metaKey) return;
    if (previewKey(link.href) === undefined || box.shows(link.href)) return;
    event.preventDefault();
    void show(link);
  });
  startWords(window, host, {
    ask: (link, place, after) => soon(() => void show(link, place), after),
    leave: () => soon(leave, pause * 2),
  });
}
