/** Spanish: its little words, endings, numerals, and how it names places of the Compact. */

import type { QueryRules, WordRules } from '../engine/profile.ts';
import { cut, type Ending, type Irregular, list } from './endings.ts';

const rounds: readonly (readonly Ending[])[] = [
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
];

const irregular: Irregular = {
  ninez: 'nin',
  infancia: 'infanc',
  crear: 'cre',
  creac: 'cre',
  invers: 'invert',
  protecc: 'proteg',
  protej: 'proteg',
};

export const words: WordRules = {
  script: 'Latin',
  written: { a: 'aá', e: 'eé', i: 'ií', n: 'nñ', o: 'oó', u: 'uúü' },
  stopWords:
    'el la los las de del un una y e o u en a al para por con que se su sus es son ser esta como cual cuando cuantas donde quien no hay debe deben puede pueden dice hace hacen va sobre contra entre pacto',
  stems: (word) => cut(word, rounds, irregular),
  targets: new Set(Object.values(irregular)),
};

export const queries: QueryRules = {
  alphabet: 'a-z',
  numerals: [
    'uno una primero primera',
    'dos segundo segunda',
    'tres tercer tercero tercera',
    'cuatro cuarto cuarta',
    'cinco quinto quinta',
  ],
  places: {
    paragraph: 'parrafos?|parr|puntos?|articulos?',
    item: 'literal|inciso|apartado|letra',
    note: 'nota_al_pie|nota',
    goal: 'ods|objetivo_de_desarrollo_sostenible',
    objective: 'objetivo',
    principle: 'principios?',
    number: 'nº|n\\.?[oº]|num(?:ero)?\\.?',
    ordinal: '\\.?[oaºª]',
    to: 'a',
    and: 'y',
    articles: '(?:el|l[ao]s)\\s',
  },
};
