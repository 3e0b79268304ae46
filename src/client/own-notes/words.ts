/** The sentences of own notes in the language of the page, as they come with the script or the page. */

import { count, fill, type Values } from '../../i18n/strings.ts';
import { isLanguage, type Language } from '../../model/languages.ts';
import type { DeskWords, PageWords } from '../../views/own-notes-words.ts';
import { pageLanguage } from '../page-language.ts';
import { isRecord, isTexts } from '../values.ts';

interface Saying<Given extends { said: object; counted: object }> {
  language: Language;
  say(key: keyof Given['said'], values?: Values): string;
  counted(key: keyof Given['counted'], n: number): string;
}
export type Words = Saying<DeskWords>;
export type WordsOfPage = Saying<PageWords>;

/** They are written by the build, into the same file or page as what reads them; throws if not. */
export function wordsOf(document: Document, given: unknown): WordsOfPage {
  const language = pageLanguage(document);
  const { said, counted } = isRecord(given) ? given : { said: undefined, counted: undefined };
  if (!isLanguage(language) || !isTexts(said) || !isRecord(counted)) throw new Error('no words');
  return {
    language,
    say: (key, values = {}) => fill(said[key] ?? '', values),
    counted(key, n) {
      const forms = counted[key];
      return count(language, isTexts(forms) ? { other: '', ...forms } : { other: '' }, n);
    },
  };
}
