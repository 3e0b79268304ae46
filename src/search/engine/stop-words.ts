/** Words that a query may hold without asking for them. */

import type { Language } from '../../model/languages.ts';
import { wordRules } from '../languages/word-rules.ts';

const sets = new Map<Language, ReadonlySet<string>>();

export function isStopWord(word: string, language: Language): boolean {
  let set = sets.get(language);
  if (!set) {
    set = new Set(wordRules[language].stopWords.split(' '));
    sets.set(language, set);
  }
  return set.has(word);
}
