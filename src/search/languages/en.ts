/** English: its little words, endings, numerals, and how it names places of the Compact. */

import type { QueryRules, WordRules } from '../engine/profile.ts';
import { cut, type Ending, type Irregular, list } from './endings.ts';

const rounds: readonly (readonly Ending[])[] = [
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
};

export const words: WordRules = {
  script: 'Latin',
  stopWords:
    'a an the of and or in on at to for by with from as is are be it its this that s what which who how does do about their our we when where why can will should have i my you your they so there any between across',
  stems: (word) => cut(word, rounds, irregular),
  targets: new Set(Object.values(irregular)),
};

export const queries: QueryRules = {
  alphabet: 'a-z',
  numerals: ['one first', 'two second', 'three third', 'four fourth', 'five fifth'],
  places: {
    paragraph: 'paragraphs?|paras?|par|pp?|points?|art(?:icles?)?',
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
  },
};
