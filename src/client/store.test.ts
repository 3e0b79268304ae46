import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStore } from './store.ts';

/** A storage of the Web Storage standard over a map. */
function storage(entries = new Map<string, string>()): Storage {
  return {
    get length() {
      return entries.size;
    },
    clear: () => entries.clear(),
    getItem: (key) => entries.get(key) ?? null,
    key: (index) => [...entries.keys()][index] ?? null,
    removeItem: (key) => {
      entries.delete(key);
    },
    setItem: (key, value) => {
      entries.set(key, value);
    },
  };
}

test('remembers, under a name of its own', () => {
  const entries = new Map<string, string>([['theme', 'of another site']]);
  const store = openStore({ localStorage: storage(entries) });
  assert.equal(store.get('theme'), undefined);
  store.set('theme', 'dark');
  assert.equal(store.get('theme'), 'dark');
  assert.deepEqual(
    [...entries],
    [
      ['theme', 'of another site'],
      ['compact:theme', 'dark'],
    ],
  );
});

test('remembers nothing where storage is refused or full', () => {
  const refused = openStore({
    get localStorage(): Storage {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  refused.set('theme', 'dark');
  assert.equal(refused.get('theme'), undefined);
  const full = openStore({
    localStorage: {
      ...storage(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    },
  });
  full.set('theme', 'dark');
  assert.equal(full.get('theme'), undefined);
});
