/** Which files of a built site a folder to carry takes along. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWanted } from './wanted.ts';

test('files that are for servers, programs or other languages stay out', () => {
  const out = [
    'robots.txt',
    'compact.json',
    'zh/units/11.json',
    'zh/11.md',
    'zh/404.html',
    'not-found.js',
    'worker.js',
    'data/en/preview.js',
    'zh/embed-11a.html',
    'zh/layer-guide.html',
    'zh/downloads.html',
    'zh/packet.html',
    'zh/annotated-compact-zh.epub',
    'gate.js',
  ];
  assert.deepEqual(
    out.filter((path) => isWanted(path, ['zh'])),
    [],
  );
  const own = [
    'data/zh/preview.js',
    'search/names-zh.js',
    'search/forms.js',
    'zh/commitments.csv',
    'mark.svg',
    'own-notes.css',
  ];
  assert.deepEqual(
    own.filter((path) => !isWanted(path, ['zh'])),
    [],
  );
});
