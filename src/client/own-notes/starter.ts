/**
 * What a page with words of the Compact or notes on them has of menu and own notes before they are
 * first used: a button at each unit and note, and a bar for words that are selected. The menu comes when one of them is
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
  const make = (className: string): HTMLButtonElement =>
    Object.assign(document.createElement('button'), { title: label, className });
  const bar = document.createElement('p');
  const onWords = make('btn');
  bar.className = 'pen-bar';
  bar.hidden = true;
  bar.role = 'status';
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
  const pen = (at: HTMLElement, named: Element | null): HTMLElement => {
    const button = make('pen');
    const number = Number.parseInt(at.dataset['unit'] ?? '', 10) || '';
    button.dataset['apparatus'] = '';
    button.ariaLabel = `${label} ${number} ${named?.textContent ?? ''}`;
    button.addEventListener('click', () => menu(at, button));
    return button;
  };
  for (const words of document.querySelectorAll<HTMLElement>('[data-unit]>:is(.txt,.ft)')) {
    const unit = words.parentElement ?? words;
    words.after(pen(unit, unit.querySelector(':scope>.let')));
  }
  // On the line that unfolds its sources, or the rest of it; its heading is its name.
  for (const note of document.querySelectorAll<HTMLElement>('[role=note],[data-note]')) {
    const head = (note.closest('.note') ?? note).querySelector('span,h3');
    note.querySelector('details')?.before(pen(note, head));
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
