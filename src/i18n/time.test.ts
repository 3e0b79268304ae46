import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageCodes } from '../model/languages.ts';
import { time } from './time.ts';

test('a day, a month, a year', () => {
  assert.equal(time('zh', '2024-09-22'), '2024年9月22日');
  assert.equal(time('en', '2024-09-22'), '22 September 2024');
  assert.equal(time('en', '2025-07'), 'July 2025');
  assert.equal(time('fr', '2025-01-01'), '1er janvier 2025');
  assert.equal(time('fr', '2026-07-21'), '21 juillet 2026');
  assert.equal(time('ru', '2027'), '2027');
  assert.equal(time('ar', '2024-09-22'), '22 أيلول/سبتمبر 2024');
  assert.equal(time('ar', '2025-07-02'), '2 تموز/يوليه 2025');
  assert.equal(time('ar', '2026-06'), 'حزيران/يونيه 2026');
  assert.equal(time('ar', '2027'), '2027');
});

test('from one to another', () => {
  assert.match(time('en', '2025-05-01', '2025-05-02'), /^1.{1,3}2 May 2025$/u);
  assert.equal(time('zh', '2025-05-01', '2025-05-02'), '2025年5月1日至2025年5月2日');
  assert.match(time('fr', '2025-05-01', '2025-05-02'), /^1er.{1,3}2 mai 2025$/u);
  // No day is said of an end of which only the month is known.
  assert.equal(time('en', '2025-10-07', '2026-01'), '7 October 2025 – January 2026');
  assert.equal(time('ru', '2025-09', '2026-02-12'), 'сентябрь 2025 г. – 12 февраля 2026 г.');
  for (const language of languageCodes) {
    assert.match(time(language, '2025-05', '2025-07'), /2025/u);
  }
});
