/** French: its little words, endings, numerals, and how it names places of the Compact. */

import type { QueryRules, WordRules } from '../engine/profile.ts';
import { cut, type Ending, type Irregular, list } from './endings.ts';

const rounds: readonly (readonly Ending[])[] = [
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
];

const irregular: Irregular = {
  donnees: 'donne',
  donnee: 'donne',
  enfance: 'enfant',
  creer: 'cre',
  creat: 'cre',
  protect: 'proteg',
};

export const words: WordRules = {
  script: 'Latin',
  letters: { œ: 'oe', æ: 'ae', ß: 'ss' },
  written: { a: 'aàâä', c: 'cç', e: 'eéèêë', i: 'iîï', o: 'oôö', u: 'uùûü' },
  stopWords:
    'le la les l d de des du un une et ou en au aux a dans sur pour par avec qu que qui quoi ce cette ces se s c n ne m t y j il elle ils elles on nous leurs est sont ont pas sera etre faut doit doivent peut peuvent quand quel quelle quels quelles comment combien pourquoi si dit fait va contre entre pacte',
  stems: (word) => cut(word, rounds, irregular),
  targets: new Set(Object.values(irregular)),
};

export const queries: QueryRules = {
  alphabet: 'a-z',
  numerals: [
    'un une premier premiere',
    'deux deuxieme seconde',
    'trois troisieme',
    'quatre quatrieme',
    'cinq cinquieme',
  ],
  places: {
    paragraph: 'paragraphes?|alinea',
    item: 'alinea|al|lett?re',
    note: 'note_de_bas_de_page',
    goal: 'odd|objectif_de_developpement_durable',
    objective: 'objectif',
    principle: 'principes?',
    number: 'n°',
    ordinal: 'er|e|eme',
    to: 'a',
    and: 'et',
    articles: "les?\\s|l['’]\\s*",
  },
};
