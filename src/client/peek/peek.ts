/**
 * A reference shows what it leads to in place: on hover, on focus, on a touch. Words of the text
 * are asked in the same way, by where the pointer is: they carry no mark of their own.
 */

import type { LoadPack } from '../reading/packs.ts';
import { openBox, type PeekBox } from './box.ts';
import { keyOf } from './key.ts';
import { startWords } from './words.ts';

const pause = 250;

export function startPeek(window: Window, load: LoadPack): void {
  const { document } = window;
  const language = document.documentElement.lang.slice(0, 2);
  const main = document.querySelector('main');
  const host = document.querySelector<HTMLElement>('[data-peek]');
  if (!main || !host) return;
  const box = openBox(window, {
    close: host.dataset['close'] ?? '',
    open: host.dataset['open'] ?? '',
  });
  let timer = 0;
  const show = async (
    link: HTMLAnchorElement,
    place: () => DOMRect,
    from: HTMLElement,
  ): Promise<void> => {
    const key = keyOf(link.href, window.location.href);
    if (key === undefined) return;
    try {
      const text = (await load(language, 'preview'))[key];
      if (text !== undefined) box.show({ text, href: link.href, place, from });
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
    if (link && event.pointerType === 'mouse')
      soon(() => void show(link, () => link.getBoundingClientRect(), link));
  });
  main.addEventListener('pointerout', (event) => {
    if (linkOf(event.target) && event.pointerType === 'mouse') soon(() => leave(box), pause * 2);
  });
  main.addEventListener('focusin', (event) => {
    const link = linkOf(event.target);
    if (link?.matches(':focus-visible'))
      soon(() => void show(link, () => link.getBoundingClientRect(), link), 0);
  });
  main.addEventListener('focusout', (event) => {
    if (linkOf(event.target)) soon(() => leave(box), pause);
  });
  main.addEventListener('click', (event) => {
    const link = linkOf(event.target);
    const touched = 'pointerType' in event && event.pointerType === 'touch';
    if (!link || !touched || event.ctrlKey || event.metaKey) return;
    if (keyOf(link.href, window.location.href) === undefined || box.shows(link.href)) return;
    event.preventDefault();
    void show(link, () => link.getBoundingClientRect(), link);
  });
  startWords(window, host, {
    ask: (link, place, after) => soon(() => void show(link, place, link), after),
    leave: () => soon(() => leave(box), pause * 2),
  });
}

/** The box stays while the reader is in it. */
function leave(box: PeekBox): void {
  if (!box.held()) box.hide();
}
