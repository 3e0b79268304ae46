import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '../../model/languages.ts';
import { indexPack } from './index-words.ts';
import { openMeaning } from './meaning.ts';
import type { SearchPack } from './pack.ts';
import { openSearch } from './search.ts';

const packOf = (language: Language, texts: readonly string[]): SearchPack => ({
  language,
  units: texts.map((text, at) => ({
    id: String(at + 1),
    text,
    paragraph: at + 1,
    section: 0,
    principles: '',
    goals: [],
  })),
  sections: [{ id: 'opening', chapter: 'opening' }],
  concepts: [],
});

const english = packOf('en', [
  'We commit to connectivity for all.',
  'We will protect privacy.',
  'States cooperate.',
]);
const asked = {
  units: ['cheap phones in villages\npaying for the web', 'who reads my chats', ''],
  terms: [['snooping on people', [1, 2]] as const],
  alike: ['eavesdrop\nread\nlisten in', 'phone\ndevice'],
};

test('a unit is near whose expansions hold the words, in other forms too', () => {
  const meaning = openMeaning(indexPack(english), asked);
  assert.deepEqual(
    meaning.near('village phone').map(([unit]) => unit),
    [0],
  );
  assert.deepEqual(meaning.near('unheard'), []);
});

test('what is asked for a term leads to each of its units', () => {
  const meaning = openMeaning(indexPack(english), asked);
  assert.deepEqual(
    meaning.near('snooping').map(([unit]) => unit),
    [1, 2],
  );
});

test('a word leads to what is asked in another one of its row, and counts less than the same', () => {
  const meaning = openMeaning(indexPack(english), asked);
  assert.deepEqual(
    meaning.near('eavesdropping').map(([unit]) => unit),
    [1],
  );
  const [device = 0] = meaning.near('devices').map(([, score]) => score);
  const [phone = 0] = meaning.near('phones').map(([, score]) => score);
  assert.ok(device > 0 && device < phone);
});

test('a particle written together with a word is not compared', () => {
  const pack = packOf('ar', ['نص', 'قول']);
  const units = ['تشغيل الشبكات\nتشغيل الأنظمة\nتشغيل', 'كلام'];
  const meaning = openMeaning(indexPack(pack), { units, terms: [], alike: [] });
  assert.deepEqual(
    meaning.near('لتشغيل').map(([unit]) => unit),
    [0],
  );
});

test('characters of a language without spaces are compared alone and in pairs', () => {
  const pack = packOf('zh', ['互联互通', '隐私']);
  const meaning = openMeaning(indexPack(pack), {
    units: ['村里没信号', '偷看聊天'],
    terms: [],
    alike: [],
  });
  assert.equal(meaning.near('村子信号差')[0]?.[0], 0);
  assert.equal(meaning.near('聊天被偷看')[0]?.[0], 1);
});

test('nearness stands below words that are there, and not at all beside a phrase or a quotation', () => {
  const search = openSearch(english);
  search.learnMeaning(asked);
  const tiers = (query: string) => search.ask(query).results.map(({ id, tier }) => `${id} ${tier}`);
  assert.deepEqual(tiers('who reads chats'), ['2 meaning']);
  assert.deepEqual(tiers('protecting privacy chats').at(0)?.startsWith('2 '), true);
  assert.deepEqual(tiers('protect privacy'), ['2 phrase']);
  assert.deepEqual(tiers('"who reads chats"'), []);
});
