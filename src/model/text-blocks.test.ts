import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, cleanText } from './text-blocks.ts';

test('what only a screen or a printer needs is gone', () => {
  const soft = 'in\u00ADfor\u00ADma\u00ADtion';
  assert.equal(
    cleanText(`\uFEFF\u200E  ${soft}\u2060 \u202Bis\u202C\t\u3000here `, 'en'),
    'information is here',
  );
  assert.equal(cleanText('non\u2011state', 'en'), 'non-state');
});

test('a space at which no line breaks stays where the typography has it', () => {
  assert.equal(cleanText('ODD\u00A01\u202F;', 'fr'), 'ODD\u00A01\u00A0;');
  assert.equal(cleanText('SDGs\u00A01', 'en'), 'SDGs 1');
});

test('Arabic: presentation forms, and figures of its own', () => {
  assert.equal(cleanText('\uFE8D\uFEDF\uFEEC\uFEAA\uFED1 ٢٠٣٠', 'ar'), 'الهدف 2030');
  // The ligature of lam and alef is two letters.
  assert.equal(cleanText('\uFEFB', 'ar'), 'لا');
});

test('figures as wide as a character are plain; marks as wide stay', () => {
  assert.equal(cleanText('１１．到２０３０年（目标１和９）；', 'zh'), '11．到2030年（目标1和9）；');
});

test('a number or label alone on a line is that of the next, in any letters', () => {
  assert.deepEqual(
    blocksOf('1.\nСлова.\n\n(а)\nПервый.\n\nб) Второй.', 'ru').map(({ text }) => text),
    ['1. Слова.', '(а) Первый.', 'б) Второй.'],
  );
});

test('letters written in two characters, spaces of printers and places of pictures are plain', () => {
  assert.equal(
    cleanText('de\u0301veloppement\u2009nume\u0301rique\u2007;', 'fr'),
    'développement numérique\u00A0;',
  );
  assert.equal(cleanText('и\u0306 \uFFFCцель', 'ru'), 'й цель');
  assert.equal(cleanText('\u061Cا\u0653لية', 'ar'), 'آلية');
  assert.deepEqual(
    blocksOf('1. One.\u20282. Two.\u20293. Three.', 'en').map(({ text }) => text),
    ['1. One.', '2. Two.', '3. Three.'],
  );
});
