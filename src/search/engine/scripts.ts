/** Which languages are written without spaces, and what their characters are. */

import { type Language, languageCodes } from '../../model/languages.ts';
import { letterRules } from '../languages/letter-rules.ts';

/** Whether the language is compared character by character. */
export const isSpaceless = (language: Language): boolean => 'signs' in letterRules[language];

export const spaceless: readonly Language[] = languageCodes.filter(isSpaceless);

/** Their characters, as they stand within the brackets of a pattern. */
export const signClass = spaceless.map((code) => letterRules[code].signs).join('');

/** A character of a language without spaces. */
export const sign = new RegExp(`[${signClass}]`, 'u');
