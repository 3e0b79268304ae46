/** What the rows of results share. */

import type { Language } from '../../model/languages.ts';
import type { ExcerptPart } from '../../search/engine/excerpt.ts';

/** Characters around a hit; a Chinese one says as much as two and a half letters. */
export const around = { zh: 45, other: 110 };
const mostMarks = 8;

/** A page of a language from a page of another, with the words to be marked there, letter for letter. */
export function hrefOf(
  from: Language,
  language: Language,
  url: string,
  words: readonly string[],
): string {
  const [path = '', fragment] = url.split('#');
  const marks = words
    .filter((word) => word.length <= 300)
    .slice(0, mostMarks)
    .map((word) => `mark=${encodeURIComponent(word)}`);
  return [
    language === from ? '' : `../${language}/`,
    path,
    marks.length > 0 ? `?${marks.join('&')}` : '',
    fragment === undefined ? '' : `#${fragment}`,
  ].join('');
}

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
