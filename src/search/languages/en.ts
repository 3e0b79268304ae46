/** English: its little words, endings, numerals, and how it names places of the Compact. */

import type { LetterRules, QueryRules, WordRules } from '../engine/profile.ts';
import { type Irregular, type Round, stemmer } from './endings.ts';

const rounds: readonly Round[] = [
  '1 sses>ss 2 ies>y ches>ch shes>sh xes>x 1 ss>ss 2 us>us is>is 3 s',
  '4 izational isational ization isation izing ising ized ised ize ise ational atory ation ating ated ate ative 5 ment 1 ment>ment 4 ability ibility fulness ness ance ence ively ingly edly ably ally ing ed ly er or able ible 5 ity ancy ency ant ent ion ive',
  '2 bb>b gg>g pp>p tt>t mm>m nn>n 3 e y>i 5 al',
];

const irregular: Irregular = {
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
  violence: 'violenc',
  violent: 'violenc',
};

/** Wide letters and those that come from PDF are among them. */
export const letters: LetterRules = { word: '0-9A-Za-z０-９Ａ-Ｚａ-ｚﬀ-ﬆ' };

export const words: WordRules = {
  stopWords:
    'a an the of and or in on at to for by with from as is are be it its this that s what which who how does do about their our we when where why can will should have i my you your they so there any between across',
  stems: /* @__PURE__ */ stemmer(rounds, irregular),
};

export const queries: QueryRules = {
  script: 'Latin',
  irregular,
  alphabet: 'a-z',
  numerals: () => [
    ...['one first', 'two second', 'three third', 'four fourth', 'five fifth'],
    ...['six sixth', 'seven seventh', 'eight eighth', 'nine ninth', 'ten tenth', 'eleven eleventh'],
    ...['twelve twelfth', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
    ...['nineteen', 'twenty'],
  ],
  places: {
    paragraph: 'paragraphs?|paras?|par|pp?|points?|art(?:icles?)?|clauses?',
    item: 'items?|sub-?paragraphs?|sub-?paras?|points?|letters?|lit',
    note: 'footnote|fn|note|n',
    goal: 'sdgs?|goals?|sustainable_development_goals?',
    objective: 'objectives?|obj',
    principle: 'principles?',
    number: 'no\\.?',
    ordinal: 'st|nd|rd|th',
    to: 'to',
    and: 'and',
    articles: 'the\\s',
    document: '(?:global_digital_)?compact|gdc',
  },
};
