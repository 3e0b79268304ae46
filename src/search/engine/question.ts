/** What a question asks for, in a language without spaces: 如何保护儿童 is 保护儿童. */

import type { Language } from '../../model/languages.ts';
import { queryRules } from '../languages/query-rules.ts';

/** The parts of a query around the words of a question. A character alone says too little. */
export function withoutQuestion(run: string, language: Language): string[] {
  const { question } = queryRules[language];
  return (question ? run.split(question) : [run]).filter((part) => part.length > 1);
}
