/** The sentences of the menu in the language of the page, as they come with the script. */

import { fill, type Values } from '../../i18n/strings.ts';
import { isLanguage, type Language } from '../../model/languages.ts';
import type { LanguageChoice } from '../../views/reading.ts';
import type { MenuKey } from '../../views/unit-menu-words.ts';
import { pageLanguage } from '../page-language.ts';
import { isRecord, isTexts } from '../values.ts';

declare global {
  interface Window {
    /** They stand in the file before this. */
    compactUnitMenuWords?: unknown;
  }
}

export interface MenuWords {
  language: Language;
  say: (key: MenuKey, values?: Values) => string;
  languages: readonly LanguageChoice[];
}

/** They are written by the build, into the same file as what reads them; throws if not. */
export function menuWords(document: Document, given: unknown): MenuWords {
  const language = pageLanguage(document);
  const said = isRecord(given) ? given['said'] : undefined;
  if (!isRecord(given) || !isLanguage(language) || !isTexts(said)) throw new Error('no words');
  const { languages } = given;
  return {
    language,
    say: (key, values) => (values ? fill(said[key] ?? '', values) : (said[key] ?? '')),
    languages: Array.isArray(languages) ? languages.flatMap(choice) : [],
  };
}

function choice(given: unknown): LanguageChoice[] {
  if (!isTexts(given)) return [];
  const { code = '', name = '', tag = '', dir = '' } = given;
  return isLanguage(code) ? [{ code, name, tag, dir }] : [];
}
