import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rewriteMarkers } from './footnote-marker.ts';

const rewrite = (text: string, first = 1, last = 9) => rewriteMarkers(text, first, last);

test('bare digits after a word, a closing mark or a stop', () => {
  assert.deepEqual(rewrite('《议程》1。'), { text: '《议程》[^1]。', next: 2 });
  assert.deepEqual(rewrite('《指导原则》。4', 4), { text: '《指导原则》。[^4]', next: 5 });
  assert.deepEqual(rewrite('the Agenda1 and the Plan,2 as agreed.3'), {
    text: 'the Agenda[^1] and the Plan,[^2] as agreed.[^3]',
    next: 4,
  });
  assert.equal(rewrite('le Programme»1').text, 'le Programme»[^1]');
  assert.equal(rewrite('Повестка дня1').text, 'Повестка дня[^1]');
  assert.equal(rewrite('خطة التنمية1').text, 'خطة التنمية[^1]');
});

test('a fifth digit of a year, where it is the one due', () => {
  assert.equal(rewrite('à l’horizon 20301.').text, 'à l’horizon 2030[^1].');
  for (const text of ['à l’horizon 20302.', '120301', '20301,5 millions', '30301'])
    assert.equal(rewrite(text).text, text);
});

test('markers in brackets and raised digits', () => {
  assert.equal(rewrite('Agenda[1] and Plan [2]').text, 'Agenda[^1] and Plan [^2]');
  assert.equal(rewrite('Agenda[^1]').text, 'Agenda[^1]');
  assert.equal(rewrite('Agenda¹ and Plan²').text, 'Agenda[^1] and Plan[^2]');
  assert.equal(rewrite('Note¹²', 12, 12).text, 'Note[^12]');
});

test('a digit that is not the next one due stays', () => {
  assert.deepEqual(rewrite('《议程》2。'), { text: '《议程》2。', next: 1 });
  assert.deepEqual(rewrite('《议程》1。', 1, 0), { text: '《议程》1。', next: 1 });
  assert.deepEqual(rewrite('《议程》1和《计划》1'), { text: '《议程》[^1]和《计划》1', next: 2 });
});

test('ordinary numbers stay', () => {
  for (const text of [
    '目标1和9',
    '到2030年',
    '第1577卷',
    'by 2030, 1 billion',
    'A/RES/79/1',
    'A/C.1/59/3',
    'about,1.5 million',
    'the Agenda10',
    'SDG 1 and SDG 9',
    'resolution 70/1',
    'about 1.5 million',
    'G20 and COP11',
  ]) {
    assert.deepEqual(rewrite(text), { text, next: 1 }, text);
  }
});
