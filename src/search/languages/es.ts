/** Spanish: its little words, endings, numerals, and how it names places of the Compact. */

import type { LetterRules, QueryRules, WordRules } from '../engine/profile.ts';
import { type Irregular, type Round, stemmer } from './endings.ts';

const rounds: readonly Round[] = [
  '3 ces>z 4 es 3 s',
  '2 bilidad>bl 3 ismo>ist 7 al 5 encia ancia ante 4 amiento imiento acion icion amente mente ando iendo andos iendos arse erse irse arlo erlo irlo 3 aremo eremo iremo amo emo imo aran eran iran 4 ador adora edor ividad idad dad ivo iva 3 ara era ira 4 ada ado ida ido 5 ente ent ant 4 ion ar er ir an en 3 a o e',
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

export const letters: LetterRules = {
  word: 'ªº',
  written: { a: 'á', i: 'í', n: 'ñ', o: 'ó', u: 'ú' },
};

export const words: WordRules = {
  stopWords:
    'el la los las de del un una y e o u en a al para por con que se su sus es son ser esta como cual cuando cuantas donde quien no hay debe deben puede pueden dice hace hacen va sobre contra entre pacto',
  stems: /* @__PURE__ */ stemmer(rounds, irregular),
};

export const queries: QueryRules = {
  script: 'Latin',
  irregular,
  alphabet: 'a-z',
  numerals: () => [
    'uno una primero primera',
    'dos segundo segunda',
    'tres tercer tercero tercera',
    'cuatro cuarto cuarta',
    'cinco quinto quinta',
    ...[
      'seis sexto',
      'siete septimo',
      'ocho octavo',
      'nueve noveno',
      'diez decimo',
      'once',
      'doce',
    ],
    ...[
      'trece',
      'catorce',
      'quince',
      'dieciseis',
      'diecisiete',
      'dieciocho',
      'diecinueve',
      'veinte',
    ],
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
    document: 'pacto(?:_digital_(?:global|mundial))?',
    articles: '(?:el|l[ao]s)\\s',
  },
};
