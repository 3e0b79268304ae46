/** Goal chips and the pages of the goals against the words of the text. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  assertNone,
  complaints,
  isParagraphPage,
  languageOf,
  languages,
  pageFiles,
  unitsOf,
} from '../dist.ts';

const allGoals = 'all';

/** The goals that close the Chinese words of a unit: their numbers, or `all`. */
function tagOf(words: string): string[] {
  const tag = /（(?:(所有目标)|目标([\d、和]+))）[；。]?$/u.exec(words);
  if (tag?.[1]) return [allGoals];
  return tag?.[2]?.split(/[、和]/u) ?? [];
}

const tags = new Map(
  pageFiles
    .filter((file) => isParagraphPage(file) && languageOf(file) === 'zh')
    .flatMap(unitsOf)
    .map(({ id, text }) => [id, tagOf(text)]),
);

const goalOf = (file: string): string | undefined => /\/sdg-(\w+)\.html$/u.exec(file)?.[1];

test('the text has goal tags of both kinds', () => {
  const goals = [...tags.values()].flat();
  assert.ok(goals.includes(allGoals) && goals.includes('9'), 'tags were not read');
});

test('each goal page lists exactly the units whose tag names the goal', () => {
  const pages = pageFiles.filter((file) => goalOf(file) !== undefined);
  assert.equal(pages.length, 18 * languages.length);
  for (const file of pages) {
    const goal = goalOf(file) ?? '';
    const tagged = [...tags].filter(([, goals]) => goals.includes(goal)).map(([id]) => id);
    const shown = unitsOf(file)
      .map((unit) => unit.id)
      .filter((id) => !id.startsWith('n'));
    assert.deepEqual(shown.sort(), tagged.sort(), file);
  }
});

test('the chips of a unit are the goals of its tag, each a plain number that leads to its page', () => {
  const found = complaints(pageFiles, function* (file) {
    for (const { id, element } of unitsOf(file)) {
      const own = [...element.querySelectorAll('a[href^="sdg-"]')].filter(
        (chip) => chip.closest('[data-unit]') === element && !chip.closest('[data-apparatus]'),
      );
      const named = own.map(
        (chip) => /sdg-(\w+)\.html/u.exec(chip.getAttribute('href') ?? '')?.[1] ?? '',
      );
      if (named.join() !== (tags.get(id) ?? []).join()) {
        yield `${id} has chips for ${named.join()}, its tag names ${tags.get(id)?.join() ?? 'nothing'}`;
      }
      for (const [index, chip] of own.entries()) {
        const goal = named[index];
        if (goal !== allGoals && chip.textContent !== goal)
          yield `${id}: chip “${chip.textContent}” leads to goal ${goal}`;
      }
    }
  });
  assertNone(found);
});
