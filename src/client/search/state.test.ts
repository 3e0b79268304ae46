import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noChoice } from '../../search/engine/facets.ts';
import { readState, writeState } from './state.ts';

const known = (facet: string, value: string): boolean => facet === 'g' && /^\d$/u.test(value);

test('what is written is read again', () => {
  const state = {
    query: 'a & b=数字',
    choice: { ...noChoice, g: ['3', '5'] },
    order: 'text' as const,
  };
  const address = writeState(state);
  assert.equal(address, '?q=a%20%26%20b%3D%E6%95%B0%E5%AD%97&g=3,5&order=text');
  assert.deepEqual(readState(address, known), state);
});

test('an empty state leaves no trace', () => {
  assert.equal(writeState({ query: '', choice: noChoice, order: 'fit' }), '');
});

test('a broken state is read as far as it makes sense', () => {
  const state = readState('?q=%E0%A4%A&g=3,99,x,3&o=nonsense&order=up', known);
  assert.deepEqual(state.choice, { ...noChoice, g: ['3'] });
  assert.equal(state.order, 'fit');
});

test('half a surrogate pair does not stop the address', () => {
  assert.equal(writeState({ query: '\ud83d', choice: noChoice, order: 'fit' }), '?q=%EF%BF%BD');
});
