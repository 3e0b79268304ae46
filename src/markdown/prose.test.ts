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
  assert.deepEqual(proseParts(markdown, 'study'), [
    { blocks: ['Before.'] },
    {
      heading: 'One title',
      blocks: ['A 企业 with code and a link.', 'first second', { list: 'Emendations' }],
    },
    { heading: 'Two', blocks: ['a b c d'] },
  ]);
});

test('nothing gives nothing', () => {
  assert.deepEqual(proseParts('\n\n', 'study'), []);
});

test('what is said of another standing is left out, and what is made stands where it belongs', () => {
  const markdown = `A <IfStudy>translation</IfStudy><IfOfficial>text, *official*</IfOfficial>.

<IfOfficial>

Cited as: <Citation page={props.page} />.

Twice.

</IfOfficial>
`;
  assert.deepEqual(proseParts(markdown, 'study'), [{ blocks: ['A translation.'] }]);
  assert.deepEqual(proseParts(markdown, 'official'), [
    { blocks: ['A text, official.', 'Cited as:', { list: 'Citation' }, '. Twice.'] },
  ]);
  assert.deepEqual(proseParts(markdown, 'mixed'), [{ blocks: ['A .'] }]);
});
