/**
 * What a shared link asks for (state, layers, further languages) holds for the pages that follow in
 * the same visit, beside the reader's own choices, which it leaves alone. An address is news when
 * it is opened, not when the page wrote it itself or it comes back: then what is remembered holds.
 */

import { type choiceNames, choicesIn, withChoices } from '../places/address.ts';
import { isSeen, writeAddress } from './history.ts';
import { openSession, type Store } from './store.ts';

/** Choices of the visit, as a query; it stands on the root element for all scripts of the page. */
const choicesOf = ({ document }: Window): string => document.documentElement.dataset['visit'] ?? '';

/** All layers that can be chosen, here or on other pages; undefined on a page without the choice. */
export function layersOf(document: Document): string[] | undefined {
  const choice = document.querySelector<HTMLElement>('[data-shown]');
  const boxes = choice?.querySelectorAll<HTMLInputElement>('[type=checkbox]');
  return (
    boxes && [...boxes].map(({ value }) => value).concat(choice?.dataset['shown']?.split(' ') ?? [])
  );
}

export interface Visit {
  /** The choices of the visit as the part of an address from `?` on; empty without a visit. */
  search: string;
  /** Whether the visit says something of the choice: what is chosen then is the visit's. */
  has(name: (typeof choiceNames)[number]): boolean;
  /** Changes a choice of the visit. */
  set(name: (typeof choiceNames)[number], value: string): void;
  /** Writes the address of the page after a choice. */
  write(href: string): void;
}

export function openVisit(window: Window, store: Store): Visit {
  const has: Visit['has'] = (name) => new URLSearchParams(choicesOf(window)).has(name);
  return {
    search: choicesOf(window),
    has,
    set: (name, value) => keep(window, withChoices(choicesOf(window), `?${name}=${value}`)),
    write(href) {
      // Should it come back as a link, it is the reader's own.
      store.set('written', choicesIn(new URL(href).search));
      writeAddress(window, href);
    },
  };
}

function keep(window: Window, choices: string): void {
  openSession(window).set('visit', choices);
  window.document.documentElement.dataset['visit'] = choices;
}

export function startVisit(window: Window, store: Store): void {
  const { document, location } = window;
  const line = document.querySelector<HTMLElement>('[data-visit-line]');
  const session = openSession(window);
  const layers = layersOf(document);
  const kept = choicesIn(session.get('visit') ?? '', layers);
  const asked = choicesIn(location.search, layers);
  const isNews = asked !== '' && !isSeen(window) && asked !== store.get('written');
  const choices = isNews ? withChoices(kept, asked) : kept;
  if (choices !== '') keep(window, choices);
  if (line) {
    if (asked !== '') writeAddress(window, location.href);
    line.hidden = choices === '';
    line.querySelector('button')?.addEventListener('click', () => {
      session.set('visit', '');
      const plain = withChoices(location.href, '');
      if (plain === location.href) location.reload();
      else location.replace(plain);
    });
  }
  // A page that the browser kept shows what was chosen when it was left.
  const all = (): string =>
    [session, store, store, store]
      .map((one, at) => one.get(['visit', 'layers-off', 'state', 'second'][at] ?? ''))
      .join('|');
  let before = all();
  window.addEventListener('pagehide', () => {
    before = all();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && before !== all()) location.reload();
  });
}
