/** A PDF does not tell a space from one at which no line breaks: those that the language asks for. */

import type { Language } from '../../model/languages.ts';

const tag = /(?<=\((?:ODD|ODS|ЦУР)) (?=\d)/gu;

const rules: Partial<Record<Language, readonly RegExp[]>> = {
  fr: [tag, / (?=[;:?!»%])/gu, /(?<=«) /gu, /(?<=\d) (?=milli)/gu],
  es: [tag, / (?=%)/gu],
  ru: [tag, / (?=[—%])/gu],
};

export const withNoBreakSpaces = (text: string, language: Language): string =>
  (rules[language] ?? []).reduce((out, rule) => out.replace(rule, '\u00A0'), text);
