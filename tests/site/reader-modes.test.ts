/**
 * Reader modes of browsers, by Mozilla's Readability: every page of a paragraph or a chapter in every
 * language keeps every unit, letter and footnote, in order. Found were pages that lost units, on 26 of
 * the 74 Chinese ones, a note that was shown in place of paragraph 4, and chapters without footnotes.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { assertNone, complaints, isParagraphPage, pageFiles, read, unitsOf } from './dist.ts';

const bare = (text: string): string => text.replace(/\s+/gu, '');

/** What a reader mode shows of a page: its words, without the numbers of footnote markers. */
function readerText(file: string): string {
  const { document } = parseHTML(read(file));
  for (const marker of document.querySelectorAll('sup')) marker.remove();
  return bare(new Readability(document).parse()?.textContent ?? '');
}

const label = (element: Element): string =>
  bare(element.querySelector(':scope > .let')?.textContent ?? '');

test('a reader mode keeps every unit, letter and footnote, in order', () => {
  const pages = pageFiles.filter((file) => isParagraphPage(file) || /^..\/chapter-/u.test(file));
  assert.ok(pages.length >= 74 + 10);
  assertNone(
    complaints(pages, function* (file) {
      const text = readerText(file);
      let at = 0;
      for (const unit of unitsOf(file)) {
        const found = text.indexOf(label(unit.element) + bare(unit.text), at);
        if (found < 0) yield `${unit.id} is lost or out of its order`;
        else at = found;
      }
    }),
  );
});
