import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mini } from '../../tests/reading.ts';
import { commitmentsCsv } from './commitments-csv.ts';

test('a byte order mark, a header, a row for each commitment; quotes where they are needed', () => {
  const text = commitmentsCsv(mini('en'));
  assert.ok(
    text.startsWith('\uFEFFunit,place,words,verbs,actors,strength,due,objective,goals\r\n'),
  );
  const lines = text.trimEnd().split('\r\n');
  assert.equal(lines.length, 3);
  assert.equal(
    lines[2],
    '3b,Paragraph 3\u00A0(b),Let everyone benefit (all SDGs).,Commits,"States, Everyone",5,By 2030,1,all',
  );
});
