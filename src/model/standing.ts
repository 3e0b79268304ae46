/** What the words of a paragraph are in a language. Whoever says it, in a page or a file, asks here. */

import type { Corpus } from './corpus.ts';
import { type Language, sourceLanguage } from './languages.ts';

export type State = 'source' | 'study' | 'reviewed' | 'official' | 'stale' | 'missing';

type Translations = Pick<Corpus, 'translations' | 'paragraphs'>;

/** The state of a paragraph in a language. Official text does not grow old with our Chinese. */
export function stateOf(
  { translations }: Pick<Corpus, 'translations'>,
  language: Language,
  paragraph: number,
): State {
  if (language === sourceLanguage) return 'source';
  const translation = translations[language].get(paragraph);
  if (!translation) return 'missing';
  if (translation.status === 'official') return 'official';
  return translation.stale ? 'stale' : translation.status;
}

/** `study`: none of it is official; `mixed`: some is, and some is not. */
export type Standing = 'source' | 'official' | 'mixed' | 'study';

/** What some paragraphs are together; all of the text where none are named. */
export function standingOf(
  corpus: Translations,
  language: Language,
  numbers: readonly number[] = [],
): Standing {
  if (language === sourceLanguage) return 'source';
  const all = numbers.length > 0 ? numbers : corpus.paragraphs.map((one) => one.number);
  const official = all.filter((one) => stateOf(corpus, language, one) === 'official').length;
  if (official === 0) return 'study';
  return official === all.length ? 'official' : 'mixed';
}

/** Whether any words of any language are official. */
export const hasOfficial = (corpus: Translations & Pick<Corpus, 'languages'>): boolean =>
  corpus.languages.some((one) => ['official', 'mixed'].includes(standingOf(corpus, one)));
