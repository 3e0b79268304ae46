import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstLines } from './first-lines.ts';
import type { NotePart } from './reference-link.ts';

const text = (words: string): NotePart => ({ kind: 'text', text: words });
const p = (...children: NotePart[]): NotePart => ({ kind: 'p', children });
const words = (parts: readonly NotePart[]): string =>
  parts.map((part) => (part.kind === 'text' ? part.text : words(part.children))).join('');

const long = 'This sentence is as long as a sentence of a guide tends to be, and a little longer.';

test('the first sentences come first, no word is lost', () => {
  const body = [p(text(`${long} ${long} ${long} ${long}`)), p(text('More.'))];
  const { first, rest } = firstLines(body, 'en');
  assert.equal(words(first), `${long} ${long}`);
  assert.equal(words(rest), `${long} ${long}More.`);
});

test('a Chinese note is cut after a full stop', () => {
  const one = '上一段讲道理，这一段交任务，期限是2030年，先定尺子，再找钱建网。';
  const { first, rest } = firstLines([p(text(one.repeat(4)))], 'zh-Hans');
  assert.equal(words(first), one.repeat(2));
  assert.equal(words(rest), one.repeat(2));
});

test('a link is not cut: the next end of a sentence is taken', () => {
  const link: NotePart = {
    kind: 'link',
    href: '/en/1.html',
    children: [text(`${long} ${long} A`)],
  };
  const { first, rest } = firstLines([p(text('So. '), link, text(`fter. ${long}`))], 'en');
  assert.equal(words(first), `So. ${long} ${long} After.`);
  assert.equal(words(rest), long);
});

test('a short note stays whole', () => {
  const body = [p(text(`${long} Short.`))];
  assert.deepEqual(firstLines(body, 'en'), { first: body, rest: [] });
});
