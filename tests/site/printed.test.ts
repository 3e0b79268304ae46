/** The PDFs of the built site, read back by a program that knows nothing of how they were made. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { getDocumentProxy } from 'unpdf';
import { findChromium, openPrinter } from '../../scripts/browser.ts';
import { addressOf, answers } from '../../src/integrations/prints.ts';
import { undatedPdf } from '../../src/integrations/undated-pdf.ts';
import { type Language, languageCodes } from '../../src/model/languages.ts';
import { plainWords } from '../../src/model/segments.ts';
import { pdfUrl } from '../../src/places/files.ts';
import { withoutRadicals } from '../../src/resolution/pdf/radicals.ts';
import { materialOfContent } from '../editions.ts';
import { distFolder } from './dist.ts';

const { corpus } = materialOfContent();
const skip = findChromium() === undefined && 'no PDF is made where there is no Chromium';

/** A reader of PDF gives some characters by their look: a radical for 户, lam and alef turned round. */
const letters: Readonly<Record<'ar' | 'others', (text: string) => string>> = {
  ar: (text) => text.normalize('NFKC').replace(/[^\p{Script=Arabic}]|[\p{M}\u0640اأإآل]/gu, ''),
  others: (text) =>
    withoutRadicals(text.normalize('NFKC'))
      .replaceAll('戶', '户')
      .replace(/[^\p{L}]/gu, ''),
};

const lettersOf = (language: Language, text: string): string =>
  letters[language === 'ar' ? 'ar' : 'others'](text);

interface Piece {
  text: string;
  x: number;
  y: number;
}

/** Nearer than this to each other two pieces stand on one line, a raised figure too. */
const oneLine = 7;

/** Pieces come as they look, from the left: those of each line in turn from the right. */
function fromTheRight(pieces: readonly Piece[]): Piece[] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line?.[0] && Math.abs(line[0].y - piece.y) < oneLine) line.push(piece);
    else lines.push([piece]);
  }
  return lines.flatMap((line) => line.reverse().sort((a, b) => b.x - a.x));
}

/** The letters of a PDF in the order in which they stand in it, and its outline. */
async function readBack(bytes: Uint8Array, language: Language) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const pieces = items.flatMap((item): Piece[] =>
      'str' in item
        ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) }]
        : [],
    );
    const inOrder = language === 'ar' ? fromTheRight(pieces) : pieces;
    text += inOrder.map((piece) => piece.text).join('');
  }
  const outline = await pdf.getOutline();
  return { text: lettersOf(language, text), outline: outline ?? [] };
}

describe('the whole text as a PDF', { skip }, () => {
  for (const language of languageCodes) {
    test(`gives every unit back in ${language}, in order, and has an outline`, async (t) => {
      const bytes = readFileSync(join(distFolder, pdfUrl(language)));
      const { text, outline } = await readBack(bytes, language);
      let at = 0;
      for (const unit of corpus.units.values()) {
        const words = lettersOf(language, plainWords(corpus.words[language].get(unit.id) ?? []));
        // Footnotes stand together behind the text.
        if (unit.kind === 'footnote') {
          assert.ok(text.lastIndexOf(words) > text.length / 2, `${language} ${unit.id}`);
          continue;
        }
        const found = text.indexOf(words, at);
        assert.notEqual(found, -1, `${unit.id} after ${text.slice(at, at + 80)}`);
        at = found;
      }
      assert.ok(outline.length > 0);
      const raw = bytes.toString('latin1');
      assert.match(raw, /\/MarkInfo\s*<<[^>]*\/Marked true/u, 'tagged');
      assert.match(raw, /\/Lang \(/u);
      assert.doesNotMatch(raw, /file:\/\/|compact\.invalid/u, 'no link to where it was made');
      t.diagnostic(`bytes of the PDF in ${language}: ${bytes.length}`);
    });
  }

  test('is the same file when it is printed again', async () => {
    const site = process.env['SITE_URL'];
    const printer = await openPrinter();
    assert.ok(printer);
    const pdf = await printer.print(addressOf('fr', site), answers(distFolder, site));
    await printer.close();
    const built = readFileSync(join(distFolder, pdfUrl('fr')));
    assert.ok(Buffer.from(undatedPdf(pdf)).equals(built));
  });
});
