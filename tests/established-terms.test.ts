/**
 * Terms that the United Nations has settled, in our own translations, and wordings that once
 * slipped past the patterns of terms.yaml. An official text decides on its own terms.
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Language } from '../src/model/languages.ts';
import { plainWords } from '../src/model/segments.ts';
import { paragraphOf } from '../src/model/unit-id.ts';
import { termSchema } from '../src/schemas/taxonomy.ts';
import { publishedContent } from './published-content.ts';

const content = join(import.meta.dirname, '..', 'content');
const { corpus } = publishedContent();

const own = (language: Language, unit: string): boolean =>
  corpus.translations[language].get(paragraphOf(unit) ?? 0)?.status !== 'official';

/** A concept, the units that have it, and its form in a language; all of them, or the test fails. */
const settled: [string, string[], Partial<Record<Language, RegExp>>][] = [
  [
    'violence and technology',
    ['8d', '30', '31f'],
    {
      en: /occurs through or is amplified by the use of technology/u,
      fr: /commises? ou amplifiées? par l’utilisation de la technologie/u,
      es: /se producen? o se amplifican? mediante el uso de la tecnología/u,
    },
  ],
  [
    'safe, secure and trustworthy',
    ['8i', '20', '51', '59'],
    {
      en: /safe, secure and trustworthy/iu,
      fr: /sûre?s?, sécurisée?s? et dignes? de confiance/u,
      es: /segur[oa]s?, protegid[oa]s? y fiables?/u,
    },
  ],
  ['a reliable Internet', ['29a'], { en: /reliable Internet/u, fr: /fiable/u, es: /fiable/u }],
  [
    'a secure Internet',
    ['26'],
    { en: /stable and secure/u, fr: /sécurisé/u, es: /estable y segura/u },
  ],
  [
    'approval',
    ['10', '24', '28'],
    {
      en: /acknowledge with appreciation/u,
      fr: /saluons/u,
      es: /Reconocemos con aprecio/u,
      ru: /с признательностью отмечаем/u,
      ar: /ننوه مع التقدير/u,
    },
  ],
  [
    'trusted flows',
    ['46', '47', '48'],
    { en: /trusted/u, fr: /en toute confiance/u, es: /confiables/u },
  ],
  [
    'multilingualism',
    ['59'],
    { en: /multilingualism/u, fr: /multilinguisme/u, es: /multilingüismo/u },
  ],
  ['remedy', ['23b', '25b'], { en: /remedy/u }],
  ['terms of reference', ['57'], { en: /terms of reference/u, fr: /mandat/u, es: /mandato/u }],
  ['modalities', ['57', '66', '74'], { en: /modalities/u, fr: /modalités/u, es: /modalidades/u }],
  [
    'meaningful participation',
    ['74'],
    {
      en: /meaningful participation/u,
      fr: /participer véritablement/u,
      es: /manera significativa/u,
    },
  ],
  [
    'common understanding',
    ['31c', '55b'],
    { en: /common understanding/u, es: /entendimiento común/u },
  ],
];

describe('settled terms in our own translations', () => {
  for (const [concept, units, forms] of settled) {
    test(concept, () => {
      for (const unit of units) {
        for (const language of ['en', 'fr', 'es', 'ru', 'ar'] as const) {
          const form = forms[language];
          if (form === undefined || !own(language, unit)) continue;
          const words = plainWords(corpus.words[language].get(unit) ?? []);
          assert.match(words, form, `${unit} in ${language}`);
        }
      }
    });
  }
});

/** Wordings that stood in a translation and are not the term. */
const departures: [string, Language, string][] = [
  [
    'tfgbv',
    'en',
    'sexual and gender-based violence that occurs or is amplified by means of technology',
  ],
  ['tfgbv', 'fr', 'violence sexuelle et fondée sur le genre aggravée grâce aux technologies'],
  ['tfgbv', 'es', 'violencia sexual y de género que se produce o se agrava mediante la tecnología'],
  ['tfgbv', 'ru', 'сексуальное и гендерное насилие, которое усиливается из-за технологий'],
  ['tfgbv', 'ar', 'العنف الجنسي والجنساني الذي يقع أو يشتد بواسطة التكنولوجيا'],
  ['digital_literacy', 'es', 'alfabetización en materia de medios digitales e información'],
  ['endorse', 'fr', 'appuyer le présent Pacte'],
  ['endorse', 'ar', 'الانضمام إلى هذا التعاهد'],
];

test('the patterns of terms refuse wordings that depart from them', () => {
  const terms = z
    .array(termSchema)
    .parse(parse(readFileSync(join(content, 'taxonomy', 'terms.yaml'), 'utf8')));
  for (const [id, language, words] of departures) {
    const pattern = terms.find((term) => term.id === id)?.match[language];
    assert.ok(pattern !== undefined, `${id} in ${language}`);
    assert.doesNotMatch(words, new RegExp(pattern, 'iu'), `${id} in ${language}`);
  }
});
