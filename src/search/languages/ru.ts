/**
 * Russian: its little words, stems, numerals, and how it names places of the Compact. Words lose
 * the endings of nouns, adjectives, verbs and participles. The first form is the root as far as
 * endings tell it, so that отключили, отключают and отключение meet; the others keep what only
 * looks like an ending (вызов, университет) or drop a vowel that comes and goes (рынок, рынка).
 */

import type { LetterRules, QueryRules, WordRules } from '../engine/profile.ts';

const irregular = /^(?:(дет(?:и|ей|ьми|я[хм])|ребенок|ребята?)|люд(?:и|ей|ьми|я[хм]))$/u;

const ending = '(?:[иь]?[аяоеиыуюь][еймхюяи]?и?|[ое](?:в|[гм][оу])|й)';
const reflexive = /(?<=.{4})с[яь]$/u;
const nominal = /* @__PURE__ */ new RegExp(`(?<=.{3})${ending}$`, 'u');
const verbal = /* @__PURE__ */ new RegExp(
  `(?<=.{3})(?:(?:[уая][ею]|[аяеиыую])?(?:(?<!с)ть|л[аио]?|в|вши|й?те|шь|[тмй]|(?:ю?щ|вш|м)${ending})|[аяе]нн?${ending}?|[ая]ю|у[яю])$`,
  'u',
);
const derived = /(?<=.{4})(?:[оеиыа]в|н?[ое]ст|ь?н|ь)$/u;

/** `word` is folded. */
function stems(word: string): readonly string[] {
  const exception = irregular.exec(word);
  if (exception) return [exception[1] === undefined ? 'человек' : 'ребенк'];
  const bare = word.replace(reflexive, '');
  const noun = bare.replace(nominal, '');
  const verb = bare.replace(verbal, '');
  const forms = [
    root(verb.length < noun.length ? verb : noun),
    noun,
    bare,
    root(noun.replace(/(?<=.{3})[ое](?=[кнц]$)/u, '')),
  ];
  return [...new Set(forms)];
}

/** Финансировать and финансы, защищать and защитить. */
const root = (form: string): string =>
  form
    .replace(derived, '')
    .replace(/(?<=.{4})(?:ир|ац)$/u, '')
    .replace(/щ$/u, 'т');

export const letters: LetterRules = {
  word: 'Ѐ-ԯ',
  kept: ['й'],
  written: { е: 'ё' },
};

export const words: WordRules = {
  stopWords:
    'и в во на с со к по о об от для за из у не что как это или его их ли а но до при без чтобы кто где когда почему сколько какой какие есть быть будет мы',
  stems,
  sent: [
    'абвгдежзиклмнопрстухцфйыьячшщэюъАБВГДЕЖЗИКЛМНОПРСТУХЦФЙЫЭЯ',
    'abvgdejziklmnoprstuhcfqywx@^~_*&ABVGDEJZIKLMNOPRSTUHCFQYWX',
  ],
};

export const queries: QueryRules = {
  script: 'Cyrillic',
  irregular: { дети: 'ребенк', люди: 'человек' },
  alphabet: 'а-я',
  numerals: () => [
    'первый первая первое первого один одна',
    'второй вторая второе второго два две',
    'третий третья третье третьего три',
    'четвертый четвертая четвертое четвертого четыре',
    'пятый пятая пятое пятого пять',
    ...['шестой шестого шесть', 'седьмой седьмого семь', 'восьмой восьмого восемь'],
    ...['девятый девятого девять', 'десятый десятого десять', 'одиннадцать', 'двенадцать'],
    ...['тринадцать', 'четырнадцать', 'пятнадцать', 'шестнадцать', 'семнадцать', 'восемнадцать'],
    ...['девятнадцать', 'двадцать'],
  ],
  places: {
    paragraph:
      'пункт(?:а|е|у|ом|ы|ов|ам|ах)?|п\\.п|пп?|пар|параграф(?:а|е|ы)?|абзац|стат(?:ья|ьи|ье)|ст',
    item: 'пп|подпункт(?:а|е)?|подп|литера|буква',
    note: 'сноск(?:а|и|е)|прим(?:ечание)?',
    goal: 'цур|цел[ьи]_(?:в_области_)?устойчивого_развития',
    objective: 'цел[ьи]|задач[аи]',
    document: '(?:глобальный_цифровой_)?договор|гцд',
    principle: 'принцип(?:а|е)?',
    number: '№',
    afterParagraph: '-?й_пункт',
    ordinal: '-?[яйое]{1,2}',
    to: 'по',
    and: 'и',
    orders: ['абвгдежзиклмн', 'абцдефгхижклм'],
    looks: { а: 'a', с: 'c', е: 'e', к: 'k' },
  },
};
