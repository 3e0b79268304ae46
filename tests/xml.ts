/** XML as tests read it back: a parser that is not ours, which leaves what it finds untyped. */

import assert from 'node:assert/strict';
import { DOMParser } from 'linkedom';

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;
const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && 'getAttribute' in value;

/** The elements of an XML text that a selector finds, in order. */
export function elementsOf(text: string, selector: string): Element[] {
  const found: unknown = new DOMParser()
    .parseFromString(text, 'text/xml')
    .querySelectorAll(selector);
  assert.ok(isIterable(found));
  return [...found].filter(isElement);
}
