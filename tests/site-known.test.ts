/** What a page names only where the address of the site is known when it is built. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { qrFigure } from '../src/markup/qr-markup.ts';
import { qrCode } from '../src/qr/qr-code.ts';
import { embedView } from '../src/views/embed.ts';
import { handoutPage, handoutParts } from '../src/views/handout-page.ts';
import { paragraphPage } from '../src/views/paragraph-page.ts';
import { chinese } from './reading.ts';

const nowhere = chinese();
const somewhere = { ...nowhere, site: 'https://example.org/compact/' };
const [sheet] = handoutParts(nowhere);

test('a handout has its address as a code, and in letters', () => {
  assert.ok(sheet);
  assert.equal(handoutPage(nowhere, sheet.layer, sheet.part).code, undefined);
  const { code } = handoutPage(somewhere, sheet.layer, sheet.part);
  const address = `https://example.org/compact/zh/handout-${sheet.layer}-${sheet.part}.html`;
  assert.equal(code?.address, address);
  assert.equal(code.path, qrCode(address).path);
  assert.ok(qrFigure(code, address).includes(`>${address}</a>`));
});

test('a paragraph has its address in the citation, and what others put into their page', () => {
  const address = 'https://example.org/compact/zh/11.html';
  assert.ok(paragraphPage(somewhere, 11).citation.includes(address));
  assert.match(
    paragraphPage(somewhere, 11).embed.snippet ?? '',
    /src="https:\/\/example\.org\/compact\/zh\/embed-11\.html"/u,
  );
  assert.doesNotMatch(paragraphPage(nowhere, 11).citation, /http|zh\/11/u);
  assert.equal(paragraphPage(nowhere, 11).embed.snippet, undefined);
  assert.equal(embedView(somewhere, '11').canonical, address);
  assert.equal(embedView(nowhere, '11').canonical, undefined);
});
