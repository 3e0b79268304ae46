/**
 * Names in Akoma Ntoso after the profile of the United Nations system (AKN4UN) and the OASIS naming
 * convention: of the resolution and its annex as work, expression and manifestation, and of the
 * elements in it (eId).
 */

import type { Unit } from '../../model/corpus.ts';
import { adopted } from '../../model/document.ts';
import type { Language } from '../../model/languages.ts';

/** ISO 639-2 codes, which the addresses of expressions have. */
const codes: Readonly<Record<Language, string>> = {
  zh: 'zho',
  en: 'eng',
  fr: 'fra',
  es: 'spa',
  ru: 'rus',
  ar: 'ara',
};

export type Component = '!main' | '!annex_1';

export const workUri = `/akn/un/statement/deliberation/unga/${adopted}/79-1`;
export const languageOf = (language: Language): string => codes[language];
export const expressionUri = (language: Language): string =>
  `${workUri}/${codes[language]}@${adopted}`;

/** `para_11` a paragraph, `para_11__list_1__point_a` its item (a), `para_7__list_1__point_3` a listed objective. */
export const eIdOf = ({ paragraph, label, kind }: Unit): string =>
  kind === 'footnote'
    ? `authorialNote_${label}`
    : kind === 'paragraph'
      ? `para_${paragraph}`
      : `para_${paragraph}__list_1__point_${label}`;

/** Where the United Nations names a Sustainable Development Goal, or all of them. */
export const goalUri = (goal: number | 'all'): string =>
  `http://metadata.un.org/sdg${goal === 'all' ? '' : `/${goal}`}`;
export const goalId = (goal: number | 'all'): string => `sdg_${goal}`;
