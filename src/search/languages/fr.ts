/** French: its little words, endings, numerals, and how it names places of the Compact. */

import type { LetterRules, QueryRules, WordRules } from '../engine/profile.ts';
import { type Irregular, type Round, stemmer } from './endings.ts';

const rounds: readonly Round[] = [
  '2 eaux>eau 3 vaux>vail aux>al 4 x 3 s',
  '2 bilite>bl 3 isme>ist elle>el 5 ivite ence ance ique 4 ation atrice ateur issement issant ement ment euse eur ivement ive if ite ure iere ier 3 eron iron eront iront erait irait era ira 4 ant ante ent ente ee er 5 age ion ie 4 ir it i on ons ez ait e',
  '3 e qu>c',
];

const irregular: Irregular = {
  comme: 'comme',
  comment: 'comment',
  retrait: 'retir',
  donnees: 'donne',
  donnee: 'donne',
  enfance: 'enfant',
  creer: 'cre',
  creat: 'cre',
  protect: 'proteg',
};

export const letters: LetterRules = {
  word: 'À-ÖØ-öø-ˤ',
  letters: { œ: 'oe', æ: 'ae', ß: 'ss' },
  written: { a: 'àâä', c: 'ç', e: 'éèêë', i: 'îï', o: 'ôö', u: 'ùûü' },
};

export const words: WordRules = {
  stopWords:
    'le la les l d de des du un une et ou en au aux a dans sur pour par avec qu que qui quoi ce cette ces se s c n ne m t y j il elle ils elles on nous leurs est sont ont pas sera etre faut doit doivent peut peuvent quand quel quelle quels quelles comment combien pourquoi si dit fait va contre entre pacte',
  stems: /* @__PURE__ */ stemmer(rounds, irregular),
};

export const queries: QueryRules = {
  script: 'Latin',
  irregular,
  alphabet: 'a-z',
  numerals: () => [
    'un une premier premiere',
    'deux deuxieme seconde',
    'trois troisieme',
    'quatre quatrieme',
    'cinq cinquieme',
    ...['six sixieme', 'sept septieme', 'huit huitieme', 'neuf neuvieme', 'dix dixieme', 'onze'],
    ...[
      'douze',
      'treize',
      'quatorze',
      'quinze',
      'seize',
      'dix-sept',
      'dix-huit',
      'dix-neuf',
      'vingt',
    ],
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
    document: 'pacte(?:_numerique_mondial)?',
    articles: "les?\\s|l['’]\\s*",
  },
};
