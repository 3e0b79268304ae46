/** Interface strings of a language against the Chinese ones: places to fill in, plural forms. */

import { type Language, languages, sourceLanguage } from '../model/languages.ts';
import type { LineOf } from '../model/lists.ts';
import type { Problem } from '../model/problems.ts';
import { type UiStrings, uiSchema } from '../schemas/ui.ts';

export interface StringsFile {
  language: Language;
  file: string;
  strings: UiStrings;
  lineOf: LineOf;
}

/** The files have passed their schema; a language without the Chinese beside it is not compared. */
export function checkStrings(files: readonly StringsFile[]): Problem[] {
  const source = files.find((one) => one.language === sourceLanguage);
  if (!source) return [];
  return files.flatMap((one) => [...placeProblems(one, source.strings), ...pluralProblems(one)]);
}

const places = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\w+\}/gu)].map(([place]) => place))].sort();

/** A plural form may leave the number out (Arabic "two items"), but nothing else. */
function placeProblems({ file, strings, lineOf }: StringsFile, source: UiStrings): Problem[] {
  return entries(strings).flatMap(([key, value]) => {
    const model = source[key];
    const expected = places(typeof model === 'string' ? model : model.other);
    const forms =
      typeof value === 'string'
        ? [value]
        : Object.values(value).filter((form) => form !== undefined);
    return forms.flatMap((form) => {
      const found = places(form);
      const missing = expected.filter(
        (place) => !found.includes(place) && (typeof value === 'string' || place !== '{n}'),
      );
      const spare = found.filter((place) => !expected.includes(place));
      const broken = /[{}]/u.test(form.replace(/\{\w+\}/gu, ''));
      if (missing.length === 0 && spare.length === 0 && !broken) return [];
      return [
        {
          code: 'string-places',
          file,
          line: lineOf([key]),
          message: `${key}: "${form}" has ${found.join(' ') || 'nothing'} to fill in; ${expected.join(' ') || 'nothing'} was expected.`,
          remedy: 'Keep the names in braces exactly as the Chinese string has them.',
        },
      ];
    });
  });
}

/** The forms that the language needs for whole numbers are there. */
function pluralProblems({ language, file, strings, lineOf }: StringsFile): Problem[] {
  const rules = new Intl.PluralRules(languages[language].tag);
  const needed = new Set([...Array(200).keys(), 1_000_000].map((n) => rules.select(n)));
  return entries(strings).flatMap(([key, value]) => {
    if (typeof value === 'string') return [];
    const missing = [...needed].filter((category) => value[category] === undefined);
    if (missing.length === 0) return [];
    return [
      {
        code: 'plural-form-missing',
        file,
        line: lineOf([key]),
        message: `${key} lacks the plural ${missing.length === 1 ? 'form' : 'forms'} ${missing.join(', ')}, which ${language} needs.`,
        remedy: 'Add the form; CLDR names the categories of each language.',
      },
    ];
  });
}

/** Every key with its string or its plural forms. The schema is strict: a file has no others. */
const entries = (strings: UiStrings): [keyof UiStrings, UiStrings[keyof UiStrings]][] =>
  uiSchema.keyof().options.map((key) => [key, strings[key]]);
