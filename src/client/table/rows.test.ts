import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTable } from '../../places/address.ts';
import { compareRows, readRow, shows } from './rows.ts';

const row = readRow({
  acts: 'request 3 sg|invite 2 itu igf',
  due: 'session-79',
  o: '5',
  g: '9 17',
});

test('one act must have the actor, the verb and the strength that are asked for', () => {
  const asks = (search: string): boolean => shows(readTable(search), row);
  assert.ok(asks('') && asks('?who=itu&verb=invite') && asks('?who=sg&strength=3'));
  assert.ok(!asks('?who=itu&verb=request') && !asks('?who=sg&strength=2'));
  assert.ok(asks('?g=17&o=5&due=session-79'));
  assert.ok(!asks('?g=1') && !asks('?o=4') && !asks('?due=by-2030'));
});

test('what is only recognized is left out until asked for', () => {
  const only = readRow({ acts: 'recognize 1 states', due: '', o: '5', g: '' });
  const asks = (search: string): boolean => shows(readTable(search), only);
  assert.ok(asks('?recognized=yes') && asks('?who=states') && asks('?o=5'));
  assert.ok(!asks('') && !asks('?who=states&recognized=no') && !asks('?sort=due'));
});

test('rows by strength, date, objective and goal; those without come last', () => {
  const bare = readRow({ acts: 'commit 5 states', due: '', o: '', g: '' });
  const by = (search: string): number => compareRows(readTable(search), ['session-79'])(row, bare);
  assert.ok(by('?sort=verb') > 0 && by('?sort=-verb') < 0);
  assert.ok(by('?sort=due') < 0 && by('?sort=o') < 0 && by('?sort=g') < 0);
  assert.equal(by(''), 0);
});
