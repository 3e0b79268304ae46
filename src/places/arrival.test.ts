import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { ownNameScript } from './arrival.ts';

/** The address that a page takes at this one, and what stays. */
function taken(pathname: string, search = '', hash = ''): string {
  let address = pathname + search + hash;
  const history = {
    state: null,
    replaceState: (_: unknown, __: string, next: string) => {
      address = next;
    },
  };
  runInNewContext(ownNameScript, { location: { pathname, search, hash }, history });
  return address;
}

test('a page takes its own name again on a host that adds slashes', () => {
  for (const [shown, own] of [
    ['/en/11/', '/en/11.html'],
    ['/some/sub/en/term-ai/', '/some/sub/en/term-ai.html'],
    ['/en//11.html', '/en/11.html'],
    ['//en/11.html', '/en/11.html'],
    ['///some//en///11//', '/some/en/11.html'],
    ['/en//', '/en/'],
  ] as const) {
    assert.equal(taken(shown), own);
    assert.equal(taken(shown, '?state=study', '#11a'), `${own}?state=study#11a`);
  }
});

test('what is right is left alone', () => {
  for (const path of [
    '/en/11.html',
    '/en/11',
    '/en/',
    '/un/en/',
    '/en/index.html',
    '/web/2026/https://example.org/en/11.html',
  ])
    assert.equal(taken(path), path);
});
