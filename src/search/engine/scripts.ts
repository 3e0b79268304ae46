/** Which languages are written without spaces, and what their characters are. */

import { type Language, languageCodes } from '../../model/languages.ts';
import { wordRules } from '../languages/word-rules.ts';

/** Whether the language is compared character by character. */
export const isSpaceless = (language: Language): boolean => wordRules[language].spaceless === true;

export const spaceless: readonly Language[] = languageCodes.filter(isSpaceless);

const classOf = (languages: readonly Language[]): string =>
  [...new Set(languages.map((code) => `\\p{Script=${wordRules[code].script}}`))].join('');

/** Characters of languages without spaces, as they stand within the brackets of a pattern. */
export const signClass = classOf(spaceless);
/** Letters of the languages with spaces. */
export const letterClass = classOf(languageCodes.filter((code) => !isSpaceless(code)));

/** A character of a language without spaces. */
export const sign = new RegExp(`[${signClass}]`, 'u');
