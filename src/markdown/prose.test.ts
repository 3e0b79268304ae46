import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proseParts } from './prose.ts';

test('words by their headings, blocks one by one, lists of the site by their names', () => {
  const markdown = `Before.

## One *title*

A <span lang="zh-Hans">企业</span> with \`code\` and [a link](https://example.org).

1. first
2. second

<Emendations page={props.page} />

## Two

| a | b |
| - | - |
| c | d |
`;
  assert.deepEqual(proseParts(markdown), [
    { blocks: ['Before.'] },
    {
      heading: 'One title',
      blocks: ['A 企业 with code and a link.', 'first second', { list: 'Emendations' }],
    },
    { heading: 'Two', blocks: ['a b c d'] },
  ]);
});

test('nothing gives nothing', () => {
  assert.deepEqual(proseParts('\n\n'), []);
});
