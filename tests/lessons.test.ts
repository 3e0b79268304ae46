/** Lessons and cards as they are published: whole where they are promised, and true to the words. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languageCodes, sourceLanguage } from '../src/model/languages.ts';
import { type Lesson, lessonLengths } from '../src/model/lesson.ts';
import { plainWords } from '../src/model/segments.ts';
import { readPlace } from '../src/places/pages.ts';
import { cardsPage } from '../src/views/cards-page.ts';
import { lessonPage } from '../src/views/lesson-page.ts';
import { notFoundPage } from '../src/views/not-found-page.ts';
import { contentFolder, mini, published, stringsOf } from './reading.ts';

const { corpus } = published(sourceLanguage);
const sections = corpus.sections.filter(({ kind }) => kind === 'section').map(({ id }) => id);
const promised = corpus.layers.flatMap(({ covers }) => covers?.lessons ?? []);
const readingIn = (language: (typeof languageCodes)[number]) => ({
  corpus,
  language,
  strings: stringsOf(contentFolder, language),
});

describe('lessons and cards', () => {
  test('stand whole in the languages that promise them, and no whole language is left unpromised', () => {
    assert.equal(sections.length, 12);
    assert.ok(promised.includes(sourceLanguage));
    const whole = languageCodes.filter(
      (code) => corpus.lessons[code].size === 12 && corpus.cards[code].size === 12,
    );
    assert.deepEqual([...promised].sort(), [...whole].sort());
    for (const language of promised) {
      const cards = sections.map((id) => corpus.cards[language].get(id)?.length ?? 0);
      assert.ok(
        cards.every((size) => size >= 10),
        language,
      );
      assert.ok(cards.reduce((sum, size) => sum + size) >= 150, language);
    }
  });

  test('every answer is words of its unit, letter for letter', () => {
    let answers = 0;
    for (const language of languageCodes) {
      for (const [section, cards] of corpus.cards[language]) {
        for (const card of cards) {
          for (const { unit, quote } of card.answers) {
            const words = plainWords(corpus.words[language].get(unit) ?? []);
            assert.ok(words.includes(quote), `${language} ${section} ${card.id}: ${quote}`);
            answers += 1;
          }
        }
      }
    }
    assert.ok(answers >= promised.length * 150, String(answers));
  });

  test('every answer stands in a paragraph of its section', () => {
    for (const [section, cards] of corpus.cards[sourceLanguage]) {
      const own = corpus.by.section.get(section)?.paragraphs ?? [];
      for (const { id, answers } of cards) {
        for (const { unit } of answers) {
          const at = corpus.units.get(unit)?.paragraph ?? 0;
          assert.ok(own.includes(at), `${section} ${id}: ${unit}`);
        }
      }
    }
  });

  test('the minutes of both plans add up', () => {
    const sum = (lesson: Lesson, length: (typeof lessonLengths)[number]): number =>
      lesson.plan[length].reduce((all, { minutes }) => all + minutes, 0);
    for (const language of promised) {
      for (const lesson of corpus.lessons[language].values()) {
        for (const length of lessonLengths) assert.equal(sum(lesson, length), length, lesson.title);
      }
    }
  });

  test('pages lead to pages that exist, and show what was written', () => {
    const names = notFoundPage(corpus, []).names.split(' ');
    for (const language of promised) {
      const reading = readingIn(language);
      for (const section of sections) {
        const lesson = lessonPage(reading, section);
        const cards = cardsPage(reading, section);
        assert.equal(lesson.elsewhere.length + cards.elsewhere.length, 0);
        assert.equal(lesson.lesson?.plans.length, 2);
        assert.ok(cards.cards.length >= 10);
        for (const { href } of [...lesson.also, lesson.section, cards.lesson, cards.section]) {
          assert.ok(names.includes(readPlace(href)?.name ?? ''), href);
        }
        assert.equal(new Set(cards.cards.map(({ anchor }) => anchor)).size, cards.cards.length);
      }
    }
  });

  test('where a language has none, the page says where they can be read', () => {
    const reading = mini('en');
    assert.deepEqual(lessonPage(reading, 'connectivity').elsewhere, []);
    assert.equal(lessonPage(reading, 'connectivity').lesson, undefined);
    for (const language of languageCodes.filter((code) => !promised.includes(code))) {
      const own = readingIn(language);
      const missing = sections.find((id) => !corpus.lessons[language].has(id));
      if (missing === undefined) continue;
      const { lesson, elsewhere } = lessonPage(own, missing);
      assert.equal(lesson, undefined);
      assert.ok(elsewhere.length >= promised.length, language);
      assert.deepEqual(cardsPage(own, missing).cards, []);
    }
  });
});
