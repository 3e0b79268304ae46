/** Descriptions: of the page's own words, of a length that previews show. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { described } from './description.ts';

describe('a description', () => {
  test('takes further words only while it is short, and closes what is no sentence', () => {
    const long = 'The agencies, forums and processes that the Compact names, with their places.';
    assert.equal(described([long, 'More.']), long);
    assert.equal(described(['All SDGs', 'Twenty.']), 'All SDGs. Twenty.');
    assert.equal(described(['We call on:', 'a', 'b']), 'We call on: a. b');
    assert.equal(described(['所有目标', '20项承诺。', '第三']), '所有目标。20项承诺。第三');
  });

  test('is one line', () => {
    assert.equal(described(['one\n  two', '']), 'one two');
  });

  test('is cut at a word, or in Chinese at 80 characters', () => {
    const english = described(['word '.repeat(60)]);
    assert.ok(english.length <= 160 && english.endsWith('word…'), english);
    const chinese = described(['字'.repeat(200)]);
    assert.equal([...chinese].length, 80);
  });
});
