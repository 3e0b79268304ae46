/**
 * Numbers of own notes, in the order of reading: beside the entries, and in the state of study
 * after the words that are marked, where the editors' notes have theirs. They are a series of their
 * own, with a pen, so that those of the editors are the same for every reader.
 */

import type { Placed } from './marks.ts';

const mark = 'own-n';

/** The id of the element of an entry. */
export const entryId = ({ note, set }: Pick<Placed, 'note' | 'set'>): string =>
  `${set ? `layer-${set.id}` : 'own'}-${note.id}`;

/** Puts its number on an entry. */
export function numbered(entry: HTMLElement | null, number: string): void {
  const summary = entry?.firstElementChild;
  if (summary instanceof HTMLElement && summary.dataset['n'] !== number)
    summary.dataset['n'] = number;
}

/** `all` is in the order of reading. */
export function drawNumbers(document: Document, all: readonly Placed[]): void {
  for (const [index, one] of all.entries()) {
    one.number = `✎${index + 1}`;
    numbered(document.getElementById(entryId(one)), one.number);
  }
  for (const old of document.querySelectorAll(`.${mark}`)) {
    const { parentNode } = old;
    old.remove();
    parentNode?.normalize();
  }
  if (!document.querySelector('#s-study:checked')) return;
  // From the last, so that of two at one place the first stands first.
  for (const { range, number, set } of [...all].reverse()) {
    if (!range) continue;
    const sign = document.createElement('span');
    sign.className = `nn ${mark} ${set ? 'l-set' : 'l-own'}`;
    // The number is made by the style sheet: no word is added to the text.
    sign.dataset['n'] = number;
    sign.dataset['apparatus'] = '';
    const end = range.cloneRange();
    end.collapse(false);
    end.insertNode(sign);
  }
}
