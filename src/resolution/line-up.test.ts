import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annexOf, webText } from '../../tests/made-resolution.ts';
import { type Language, languageCodes } from '../model/languages.ts';
import { parseBlocks } from '../model/plain-text.ts';
import { guessLanguage } from './guess-language.ts';
import { type LinedUp, lineUp } from './line-up.ts';
import { readResolutionText } from './read-resolution.ts';
import { type ImportedUnit, unitsOfText } from './units-of-text.ts';

const unitsOf = (text: string, language: Language): ImportedUnit[] => {
  const { blocks, problems } = readResolutionText(text, language, 'pasted');
  assert.deepEqual(problems, []);
  return unitsOfText(parseBlocks(blocks, language, 'pasted'));
};
const wholeOf = (language: Language): ImportedUnit[] => unitsOf(webText(language), language);
const editionOf = (language: Language): Map<string, string> =>
  new Map(wholeOf(language).map(({ id, text }) => [id, text]));
const english = editionOf('en');

/** What is wrong with a text, as a reader would be told. */
const told = ({ found, missing, misplaced }: LinedUp): unknown => ({
  found: found.size,
  missing: missing.map(({ id, after }) => `${id} after ${after?.id ?? 'nothing'}`),
  misplaced: misplaced.map(({ unit, nearest }) => `${unit.id} is ${nearest ?? 'nothing'}`),
});

for (const language of languageCodes) {
  test(`${language}: the whole text, copied from a page, has every unit`, () => {
    assert.equal(guessLanguage(webText(language)), language);
    const lined = lineUp(wholeOf(language), editionOf(language));
    assert.equal(lined.isCompact, true);
    assert.deepEqual(told(lined), { found: 174, missing: [], misplaced: [] });
  });
}

test('a part of the text fits where it belongs; the rest is named after what was found', () => {
  const { pieces } = annexOf('en');
  const from = pieces.findIndex(({ label }) => label === '11.');
  const to = pieces.findIndex(({ label }) => label === '13.');
  const part = pieces.slice(from, to).filter(({ label }) => label !== '(c)');
  const text = part.map(({ label, text }) => `${label} ${text}`).join('\n');
  const lined = lineUp(unitsOf(text, 'en'), english);
  assert.equal(lined.isCompact, true);
  assert.equal(lined.found.get('11a'), english.get('11a'));
  assert.equal(lined.found.has('11c'), false);
  const gap = lined.missing.find(({ id }) => id === '11c');
  assert.equal(gap?.after?.id, '11b');
  assert.equal(lined.found.size + lined.missing.length, english.size);
});

test('words under the number of another unit are not taken; the unit they belong to is named', () => {
  const units = wholeOf('en').map((unit) => {
    const other = unit.id === '11' ? '20' : unit.id === '20' ? '11' : unit.id;
    return { ...unit, text: english.get(other) ?? '' };
  });
  assert.deepEqual(told(lineUp(units, english)), {
    found: 172,
    missing: ['11 after 10', '20 after 19'],
    misplaced: ['11 is 20', '20 is 11'],
  });
});

test('a number that the Compact does not have is named, and one that stands twice', () => {
  const units = wholeOf('en');
  const [first] = units;
  assert.ok(first);
  const more = [
    ...units,
    { id: '75', text: 'Nothing like it', line: 900 },
    { ...first, line: 901 },
  ];
  assert.deepEqual(told(lineUp(more, english)), {
    found: 174,
    missing: [],
    misplaced: ['75 is nothing', '1 is nothing'],
  });
});

test('another text with the same numbers is not the Compact', () => {
  const recipe = Array.from(
    { length: 74 },
    (_, at) => `${at + 1}. Take ${at + 2} spoons of flour, stir the dough and leave it to rest.`,
  );
  assert.equal(lineUp(unitsOf(recipe.join('\n'), 'en'), english).isCompact, false);
  const turned = wholeOf('en').map((unit, at, all) => ({
    ...unit,
    text: all[173 - at]?.text ?? '',
  }));
  assert.equal(lineUp(turned, english).isCompact, false);
});

test('the text in words of its own still fits: half of the words are others', () => {
  const worded = wholeOf('en').map((unit) => ({
    ...unit,
    text: unit.text.replace(/(\p{L}{4,})(\P{L}+)\p{L}{4,}/gu, '$1$2otherwise'),
  }));
  const lined = lineUp(worded, english);
  assert.equal(lined.isCompact, true);
  assert.ok(lined.misplaced.length <= 2, JSON.stringify(told(lined)));
});

test('a text that is too short, or in none of the six, has no language', () => {
  assert.equal(guessLanguage('11. Data'), undefined);
  assert.equal(guessLanguage(''), undefined);
  assert.equal(guessLanguage('Wir verpflichten uns, das Folgende bis 2030 zu tun.'), undefined);
});
