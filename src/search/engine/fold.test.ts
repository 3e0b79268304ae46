import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asTyped, fold, signs, tokens } from './fold.ts';

const words = (text: string): string[] => tokens(text).map((token) => token.word);

test('case, accents, width, ligatures', () => {
  assert.deepEqual(words('L’Égalité d’ŒUVRE ＳＴＥＭ Ёлка й'), [
    'l',
    'egalite',
    'd',
    'oeuvre',
    'stem',
    'елка',
    'й',
  ]);
});

test('Arabic marks, hamza, tatweel, final letters, digits', () => {
  assert.equal(fold('الإنـــترنت'), fold('الانترنت'));
  assert.equal(fold('مسؤولة'), fold('مسووله'));
  assert.equal(fold('النُّظمية'), 'النظميه');
  assert.equal(fold('١١'), '11');
});

test('tokens know where they stand', () => {
  const text = 'Multi-stakeholder, d’Internet';
  assert.deepEqual(
    tokens(text).map(({ start, end }) => text.slice(start, end)),
    ['Multi', 'stakeholder', 'd', 'Internet'],
  );
  assert.deepEqual(
    tokens(text).map(({ joined }) => joined),
    [false, true, false, false],
  );
});

test('signs know where they stand, also beyond the first plane', () => {
  const { text, at } = signs('𠀀（Ａ 契约');
  assert.equal(text, '𠀀(a契约');
  assert.equal(at[text.indexOf('契')], 5);
  assert.equal(at.length, text.length + 1);
});

test('what is said of a query keeps its accents and capitals', () => {
  const text = 'le Harcèlement en ligne, l’accès';
  assert.equal(asTyped(text, 'harcelement en ligne'), 'Harcèlement en ligne');
  assert.equal(asTyped(text, 'acces'), 'accès');
  assert.equal(asTyped('اخبار كاذبة', 'اخبار كاذبه'), 'اخبار كاذبة');
  assert.equal(asTyped(text, 'elsewhere'), 'elsewhere');
});
