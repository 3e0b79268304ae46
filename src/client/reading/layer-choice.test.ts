import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readLayers, writeLayers } from './layer-choice.ts';

const names = ['guide', 'background', 'textual'];
const page = 'https://example.org/zh/11.html';

describe('the choice of layers in an address', () => {
  test('an address without a choice says nothing', () => {
    assert.equal(readLayers('', names), undefined);
    assert.equal(readLayers('?with=en', names), undefined);
  });

  test('the layers named are on, the others off', () => {
    assert.deepEqual(readLayers('?layers=guide,textual', names), {
      off: new Set(['background']),
      text: false,
    });
    assert.deepEqual(readLayers('?layers=none', names)?.off, new Set(names));
  });

  test('names that the page does not have are passed over', () => {
    assert.deepEqual(readLayers('?layers=guide,%3Cb%3E,mine', names)?.off.size, 2);
  });

  test('text alone leaves the layers as they are', () => {
    assert.deepEqual(readLayers('?text=only', names), { off: new Set(), text: true });
  });

  test('what is written is read again', () => {
    for (const off of [new Set<string>(), new Set(['guide']), new Set(names)]) {
      for (const text of [false, true]) {
        const href = writeLayers(`${page}?with=en#11a`, names, { off, text });
        assert.ok(href.endsWith('#11a') && href.includes('with=en'), href);
        const { search } = new URL(href);
        const read = readLayers(search, names) ?? { off: new Set(), text: false };
        assert.deepEqual(read, { off, text });
      }
    }
  });

  test('with everything shown the address is the plain one', () => {
    assert.equal(writeLayers(page, names, { off: new Set(), text: false }), page);
  });
});
