/** Lessons and cards are found by their words, at the place where the site has them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textSource } from '../../scripts/built-texts.ts';
import { readingIn } from '../../src/editions/material.ts';
import { must } from '../../src/model/corpus.ts';
import { longTextEngineUrl, longTextsUrl } from '../../src/places/files.ts';
import { longTextScripts } from '../../src/search/data/long-text-scripts.ts';
import { engineScript } from '../../src/search/data/pagefind.ts';
import { taughtTexts } from '../../src/search/data/taught-texts.ts';
import { openLongTexts } from '../../src/search/long-texts/long-texts.ts';
import { material } from '../editions.ts';

const asked = {
  zh: '角色扮演 认可',
  en: 'role play endorsement',
  fr: 'jeu de rôle',
  es: 'juego de roles',
  ru: 'ролевая игра',
  ar: 'لعب أدوار',
} as const;

const engine = engineScript('en');

for (const language of material.corpus.languages)
  test(`${language}: a role play by what it is called, a card by its question`, async () => {
    const reading = readingIn(material, language);
    const texts = taughtTexts(reading, (path, page) => (id, heading, text) => {
      const url = path.replace(/^.*\//u, '') + (id === '' ? '' : `#${id}`);
      return { id: url, url, title: heading === '' ? page : `${page} ${heading}`, text };
    });
    assert.equal(new Set(texts.map(({ id }) => id)).size, texts.length);
    assert.equal(texts.filter(({ id }) => id.endsWith('#roles')).length, 12);
    assert.ok(texts.length >= 12 * 12, `${texts.length}`);
    const scripts = new Map([[longTextEngineUrl, await engine]]);
    for (const { name, script } of await longTextScripts(language, texts))
      scripts.set(longTextsUrl(name), script);
    const source = must(
      textSource(language, (path) => scripts.get(path) ?? ''),
      language,
    );
    const answer = async (query: string): Promise<string[]> =>
      (await openLongTexts(language, source).answer(query, { places: [], notes: [] })).map(
        ({ text }) => text.id,
      );
    assert.match((await answer(asked[language]))[0] ?? '', /^lesson-.*#roles$/u);
    const card = must(texts.filter(({ id }) => id.startsWith('cards-'))[7], 'a card');
    const question = card.title.slice(reading.strings.cardsTitle.length);
    assert.equal((await answer(question))[0], card.id);
  });
