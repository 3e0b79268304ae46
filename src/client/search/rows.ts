/** What the rows of results share. */

import type { Language } from '../../model/languages.ts';
import { writeMarks } from '../../places/address.ts';
import { fromLanguage } from '../../places/pages.ts';
import type { ExcerptPart } from '../../search/engine/excerpt.ts';

/** Characters around a hit; a Chinese one says as much as two and a half letters. */
export const around = { zh: 45, other: 110 };

/** A page of a language from a page of another, with the words to be marked there, letter for letter. */
export const hrefOf = (from: Language, path: string, words: readonly string[] = []): string =>
  fromLanguage(from, writeMarks(path, words));

export function marked(into: HTMLElement, parts: readonly ExcerptPart[]): void {
  const document = into.ownerDocument;
  for (const part of parts) {
    if (!part.marked) into.append(part.text);
    else into.append(Object.assign(document.createElement('mark'), { textContent: part.text }));
  }
}

export function element(document: Document, tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  return made;
}

/** The chip of a goal; 0 stands for all goals, which are called `all`. */
export function chip(document: Document, goal: string, all: string, href?: string): HTMLElement {
  const element = document.createElement(href === undefined ? 'span' : 'a');
  element.className = goal === '0' ? 'all' : `sdg s${goal}`;
  element.textContent = goal === '0' ? all : goal;
  if (href !== undefined) element.setAttribute('href', href);
  return element;
}
