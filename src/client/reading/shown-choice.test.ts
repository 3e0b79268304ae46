import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readShown, states, writeShown } from './shown-choice.ts';

const names = ['guide', 'background', 'textual'];
const page = 'https://example.org/zh/11.html';

describe('the choice of layers and state in an address', () => {
  test('an address without a choice says nothing', () => {
    assert.equal(readShown('', names), undefined);
    assert.equal(readShown('?with=en', names), undefined);
    assert.equal(readShown('?state=everything', names), undefined);
  });

  test('the layers named are on, the others off', () => {
    assert.deepEqual(readShown('?layers=guide,textual', names), {
      off: new Set(['background']),
      state: 'notes',
    });
    assert.deepEqual(readShown('?layers=none', names)?.off, new Set(names));
  });

  test('names that the page does not have are passed over', () => {
    assert.deepEqual(readShown('?layers=guide,%3Cb%3E,mine', names)?.off.size, 2);
  });

  test('a state alone leaves the layers as they are', () => {
    for (const state of states)
      assert.deepEqual(readShown(`?state=${state}`, names), { off: new Set(), state });
  });

  test('an address from before there were three states is still understood', () => {
    assert.deepEqual(readShown('?text=only', names), { off: new Set(), state: 'text' });
    const href = writeShown(`${page}?text=only`, names, { off: new Set(), state: 'study' });
    assert.equal(href, `${page}?state=study`);
  });

  test('what is written is read again', () => {
    for (const off of [new Set<string>(), new Set(['guide']), new Set(names)]) {
      for (const state of states) {
        const href = writeShown(`${page}?with=en#11a`, names, { off, state });
        assert.ok(href.endsWith('#11a') && href.includes('with=en'), href);
        const { search } = new URL(href);
        const read = readShown(search, names) ?? { off: new Set(), state: 'notes' };
        assert.deepEqual(read, { off, state });
      }
    }
  });

  test('with all layers in the first state the address is the plain one', () => {
    assert.equal(writeShown(page, names, { off: new Set(), state: 'notes' }), page);
  });
});
