/** Chinese, exact: every stretch of 2 to 8 characters between word boundaries is found, nothing else. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { openContentSearch } from '../../src/authoring/content-search.ts';

const search = openContentSearch(join(import.meta.dirname, '..', '..', 'content'))('zh');
const { units } = search.index.pack;

/** Stretches that begin and end at a word boundary and are Chinese or digits throughout. */
function stretches(): Set<string> {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const found = new Set<string>();
  for (const { text } of units) {
    const bounds = [...segmenter.segment(text)].map((one) => one.index).concat(text.length);
    bounds.forEach((from, at) => {
      for (const to of bounds.slice(at + 1)) {
        if (to - from > 8) break;
        if (to - from >= 2 && !/^[\s\p{P}]+$/u.test(text.slice(from, to)))
          found.add(text.slice(from, to));
      }
    });
  }
  return found;
}

test('quoted: recall 1 and no false hit', (context) => {
  const all = stretches();
  const wrong: string[] = [];
  for (const stretch of all) {
    // What stands in brackets of its own would be taken for a title in quotes only, not here.
    const right = units.filter(({ text }) => text.includes(stretch)).map(({ id }) => id);
    const found = search.ask(`“${stretch}”`).results.map(({ id }) => id);
    if (found.length !== right.length || right.some((id) => !found.includes(id)))
      wrong.push(`${stretch}: ${found.join(' ')} for ${right.join(' ')}`);
  }
  context.diagnostic(`search, Chinese in quotes: ${all.size} stretches, ${wrong.length} wrong`);
  assert.deepEqual(wrong.slice(0, 10), []);
  assert.ok(all.size > 5000);
});

test('not quoted: every unit with the words is found, in the first tier', (context) => {
  const all = [...stretches()].filter((stretch) => /^\p{Script=Han}+$/u.test(stretch));
  let more = 0;
  const wrong: string[] = [];
  for (const stretch of all) {
    const right = units.filter(({ text }) => text.includes(stretch)).map(({ id }) => id);
    const found = search.ask(stretch).results;
    const first = found.filter(({ tier }) => tier === 'phrase').map(({ id }) => id);
    if (first.length !== right.length || right.some((id) => !first.includes(id)))
      wrong.push(stretch);
    if (found.length > right.length) more += 1;
  }
  context.diagnostic(
    `search, Chinese: ${all.length} stretches, ${more} with further results in lower tiers`,
  );
  assert.deepEqual(wrong.slice(0, 10), []);
});
