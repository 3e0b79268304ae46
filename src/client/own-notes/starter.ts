/**
 * What a page with words of the Compact has of menu and own notes before they are first used: a
 * button at each unit, and a bar for words that are selected. The menu comes when one of them is
 * pressed, or where the address names a range of units; own notes come when one is to be written, or
 * at once where the reader has notes already.
 */

import { below, ownNotesUrl, unitMenuUrl } from '../../places/files.ts';
import { pageLanguage } from '../page-language.ts';
import { loadScript } from '../script.ts';
import type { Store } from '../store.ts';
import { markKey } from './mark.ts';

/** Opens the menu or the editor: at a unit, or on a stretch of words; `from` gets the focus back. */
export type Write = (at: Element | Range, from: HTMLElement) => void;

declare global {
  interface Window {
    /** By language: what the button says, and that the menu could not be had. */
    compactPen?: Readonly<Record<string, readonly string[]>>;
    /** Set by the script that comes on use; draws what is kept. */
    compactOwnNotes?: (root: string) => Write;
    /** Set by the script of the menu, which calls what writes a note. */
    compactUnitMenu?: (root: string, write: Write) => Write;
  }
}

/** `root` is the address of the site's own folder. */
export function startPen(window: Window, store: Store, root: string): void {
  const { document } = window;
  const main = document.querySelector('main');
  const language = pageLanguage(document);
  const [label = '', failed = ''] = window.compactPen?.[language] ?? [];
  const make = (): HTMLButtonElement =>
    Object.assign(document.createElement('button'), { type: 'button', title: label });
  const bar = document.createElement('p');
  const onWords = make();
  bar.className = 'pen-bar';
  bar.hidden = true;
  bar.role = 'status';
  onWords.className = 'btn';
  let chosen: Range | undefined;
  const show = (...parts: (Node | string)[]): void => {
    bar.replaceChildren(...parts);
    bar.hidden = parts.length === 0;
  };
  /** What a script sets, once it is asked for; what failed may be asked for again. */
  const later = (url: (language: string) => string, set: () => Write | undefined) => {
    let loading: Promise<Write> | undefined;
    return (at?: Element | Range, from?: HTMLElement): void => {
      // A host may send a page of its own for what is missing: then nothing is set.
      loading ??= loadScript(document, below(root, url(language))).then(
        () => set() ?? Promise.reject(),
      );
      loading.then(
        (open) => at && from && open(at, from),
        () => {
          loading = undefined;
          if (at) show(failed);
        },
      );
    };
  };
  const write = later(ownNotesUrl, () => window.compactOwnNotes?.(root));
  const menu = later(unitMenuUrl, () => window.compactUnitMenu?.(root, write));
  for (const words of document.querySelectorAll<HTMLElement>('[data-unit]>:is(.txt,.ft)')) {
    const unit = words.parentElement;
    const id = unit?.dataset['unit'] ?? '';
    const button = make();
    const name = unit?.querySelector(':scope>.let')?.textContent ?? '';
    button.className = 'pen';
    button.dataset['apparatus'] = '';
    button.ariaLabel = `${label} ${Number.parseInt(id, 10) || ''} ${name}`;
    words.after(button);
    button.addEventListener('click', () => menu(unit ?? words, button));
  }
  onWords.addEventListener('pointerdown', (event) => event.preventDefault());
  onWords.addEventListener('click', () => {
    if (chosen) menu(chosen, onWords);
    show();
  });
  onWords.textContent = label;
  main?.after(bar);
  let timer = 0;
  document.addEventListener('selectionchange', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const selection = document.getSelection();
      const range = selection?.isCollapsed === false ? selection.getRangeAt(0) : undefined;
      const isWords = range?.startContainer.parentElement?.closest('[data-unit]>:is(.txt,.ft)');
      chosen = isWords ? range?.cloneRange() : undefined;
      show(...(chosen ? [onWords] : []));
    }, 300);
  });
  if (store.get(markKey)) write();
  if (/^#\d[\w.]*-/u.test(window.location.hash)) menu();
}
