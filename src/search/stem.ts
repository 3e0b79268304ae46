/**
 * Inflected forms of a word led to one stem, by light rules per language. They need not be
 * right about grammar, only bring the forms of a word together; what they bring together
 * wrongly ranks below the words as typed.
 */

import type { Language } from '../model/languages.ts';
import { arabicStems, arabicTargets } from './arabic.ts';
import { russianStems, russianTargets } from './russian.ts';

/** Endings, what stands in their place, and how many letters must be left before them. */
type Ending = readonly [ending: string, instead: string, least: number];

const list = (text: string, least: number): Ending[] =>
  text.split(' ').map((ending) => [ending, '', least] as const);

/** Rounds of endings: of each round the first that fits is cut. Words are folded. */
const rounds: Readonly<Partial<Record<Language, readonly (readonly Ending[])[]>>> = {
  en: [
    [
      ['sses', 'ss', 1],
      ['ies', 'y', 2],
      ['ches', 'ch', 2],
      ['shes', 'sh', 2],
      ['xes', 'x', 2],
      ['ss', 'ss', 1],
      ['us', 'us', 2],
      ['is', 'is', 2],
      ['s', '', 3],
    ],
    [
      ...list('izational isational ization isation izing ising ized ised ize ise', 4),
      ...list('ational atory ation ating ated ate ative', 4),
      ['ment', '', 5],
      ['ment', 'ment', 1],
      ...list(
        'ability ibility fulness ness ance ence ively ingly edly ably ally ing ed ly er or able ible',
        4,
      ),
      ['ity', '', 5],
      ...list('ancy ency ant ent', 5),
      ['ion', '', 5],
      ['ive', '', 5],
    ],
    [
      ['bb', 'b', 2],
      ['gg', 'g', 2],
      ['pp', 'p', 2],
      ['tt', 't', 2],
      ['mm', 'm', 2],
      ['nn', 'n', 2],
      ['e', '', 3],
      ['y', 'i', 3],
      ['al', '', 5],
    ],
  ],
  fr: [
    [
      ['eaux', 'eau', 2],
      ['vaux', 'vail', 3],
      ['aux', 'al', 3],
      ['x', '', 4],
      ['s', '', 3],
    ],
    [
      ['bilite', 'bl', 2],
      ['isme', 'ist', 3],
      ['elle', 'el', 3],
      ...list('ivite ence ance ique', 5),
      ...list(
        'ation atrice ateur issement ement ment euse eur ivement ive if ite ure iere ier ant ee er',
        4,
      ),
      ...list('age ion ir ie', 5),
      ...list('era ent ons ez ait e', 4),
    ],
    [...list('e', 3), ['qu', 'c', 3]],
  ],
  es: [
    [
      ['ces', 'z', 3],
      ['es', '', 4],
      ['s', '', 3],
    ],
    [
      ['bilidad', 'bl', 2],
      ['ismo', 'ist', 3],
      ['al', '', 7],
      ...list('encia ancia ante', 5),
      ...list(
        'amiento imiento acion icion amente mente ando iendo ador adora edor ividad idad dad ivo iva ara era ira ada ado ida ido ente ion ar er ir an en',
        4,
      ),
      ...list('a o e', 3),
    ],
  ],
};

/** Words, and what the endings leave of words, that are led to one stem against the rules. */
const irregular: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  en: {
    children: 'child',
    women: 'woman',
    men: 'man',
    data: 'data',
    criteria: 'criterion',
    media: 'media',
    people: 'person',
    persons: 'person',
    species: 'species',
    news: 'news',
  },
  fr: {
    donnees: 'donne',
    donnee: 'donne',
    enfance: 'enfant',
    creer: 'cre',
    creat: 'cre',
    protect: 'proteg',
  },
  es: {
    ninez: 'nin',
    infancia: 'infanc',
    crear: 'cre',
    creac: 'cre',
    invers: 'invert',
    protecc: 'proteg',
    protej: 'proteg',
  },
};

const known = new Map<string, readonly string[]>();

/** The stems of a folded word: the core first, then forms that it may also be (Arabic particles). */
export function stems(word: string, language: Language): readonly string[] {
  const key = `${language}${word}`;
  const found = known.get(key) ?? findStems(word, language);
  known.set(key, found);
  return found;
}

function findStems(word: string, language: Language): readonly string[] {
  if (language === 'ar' && /\p{Script=Arabic}/u.test(word)) return arabicStems(word);
  if (language === 'ru') return russianStems(word);
  const exception = irregular[language]?.[word];
  if (exception !== undefined) return [exception];
  let rest = word;
  for (const endings of rounds[language] ?? []) {
    const fits = endings.find(
      ([end, , least]) => rest.endsWith(end) && rest.length - end.length >= least,
    );
    if (fits) rest = rest.slice(0, rest.length - fits[0].length) + fits[1];
  }
  return [irregular[language]?.[rest] ?? rest];
}

/** The first stem. */
export const stem = (word: string, language: Language): string => stems(word, language)[0] ?? word;

/** Whether the core of one word is a form of the other. */
export const sameStem = (a: readonly string[], b: readonly string[]): boolean =>
  (a[0] !== undefined && b.includes(a[0])) || (b[0] !== undefined && a.includes(b[0]));

/** Whether a word can have one of the stems at all: a cheap test before its own are made. */
export function mayHave(own: readonly string[], language: Language): (word: string) => boolean {
  const irregularOnes = targets[language];
  if (own.some((one) => one.length < 2 || irregularOnes?.has(one))) return () => true;
  // Endings alone are cut, but Arabic has particles before the word too.
  if (language === 'ar') {
    const starts = own.map((one) => one.slice(0, 2));
    return (word) => starts.some((start) => word.includes(start));
  }
  const first = own.map((one) => one.charAt(0));
  return (word) => first.includes(word.charAt(0));
}

const targets: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  ...Object.fromEntries(
    Object.entries(irregular).map(([language, pairs]) => [language, new Set(Object.values(pairs))]),
  ),
  ru: russianTargets,
  ar: arabicTargets,
};
