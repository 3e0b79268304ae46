/** The built style sheets: one set of rules for both directions of writing. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNone, documentOf, files, pageFiles, read } from '../dist.ts';

/** Every distinct sheet of the site, with a place where it stands. */
const sheets = new Map<string, string>();
for (const file of pageFiles) {
  for (const style of documentOf(file).querySelectorAll('style')) {
    const text = style.textContent ?? '';
    if (!sheets.has(text)) sheets.set(text, file);
  }
}
for (const file of files.filter((one) => one.endsWith('.css'))) sheets.set(read(file), file);

/** Declarations of a sheet: property and value, selectors and at-rules left out. */
function* declarations(sheet: string): Generator<[property: string, value: string]> {
  const plain = sheet.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/"[^"]*"|'[^']*'/gu, '""');
  for (const [, property = '', value = ''] of plain.matchAll(
    /[{;]\s*(-{0,2}[a-z][\w-]*)\s*:([^;{}]*)(?=[;}])/giu,
  )) {
    yield [property.toLowerCase(), value.trim()];
  }
}

const physical =
  /^(?:left|right|top|bottom|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius)$/u;
const sided = new Set(['text-align', 'text-align-last', 'float', 'clear', 'caption-side']);

test('the pages have style sheets', () => {
  assert.ok(sheets.size > 0);
  const count = [...sheets.keys()].reduce((sum, sheet) => sum + [...declarations(sheet)].length, 0);
  assert.ok(count > 200, `only ${count} declarations were read`);
});

test('the styles name no physical side', () => {
  const found: string[] = [];
  for (const [sheet, file] of sheets) {
    for (const [property, value] of declarations(sheet)) {
      const named =
        physical.test(property) || (sided.has(property) && /\b(?:left|right)\b/u.test(value));
      if (named || unequalSides(property, value)) found.push(`${file}: ${property}: ${value}`);
    }
  }
  assertNone(found);
});

/** `margin: 0 1px 0 2px` names left and right by position; top and bottom are the same in all six languages. */
function unequalSides(property: string, value: string): boolean {
  if (!/^(?:margin|padding|inset|scroll-margin|scroll-padding)$/u.test(property)) return false;
  const sides = parts(value.replace(/!important$/u, '').trim());
  return sides.length === 4 && sides[1] !== sides[3];
}

/** Splits at spaces that stand outside brackets. */
function parts(value: string): string[] {
  const found: string[] = [''];
  let depth = 0;
  for (const letter of value) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ' ' && depth === 0) found.push('');
    else found[found.length - 1] += letter;
  }
  return found.filter((part) => part !== '');
}
