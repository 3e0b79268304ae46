/** Interface strings with their values filled in; plurals, numbers and lists through Intl. */

import { kept } from '../model/kept.ts';
import { type Language, languages } from '../model/languages.ts';
import type { PluralForms, UiStrings } from '../schemas/ui.ts';

export type Values = Readonly<Record<string, string | number>>;

/** Fills {name} places. A place without a value is a mistake of the caller and throws. */
export function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${template}"`);
    return String(value);
  });
}

const plurals = kept((tag) => new Intl.PluralRules(tag));
const numbers = kept((tag) => new Intl.NumberFormat(tag));

/** The form of a counted string for n, with {n} written in the language's own digits. */
export function count(
  language: Language,
  forms: PluralForms,
  n: number,
  values: Values = {},
): string {
  const { tag } = languages[language];
  const category = plurals(tag).select(n);
  return fill(forms[category] ?? forms.other, { n: number(language, n), ...values });
}

/** UN documents in Arabic are set with Western digits more often than not; so is this site. */
const numbering: Partial<Record<Language, string>> = { ar: 'ar-u-nu-latn' };

export const number = (language: Language, n: number): string =>
  numbers(numbering[language] ?? languages[language].tag).format(n);

export const list = (language: Language, parts: readonly string[]): string =>
  new Intl.ListFormat(languages[language].tag, { type: 'conjunction' }).format(parts);

export type Strings = UiStrings;

/** The part of the strings that has these names. */
export function pick<Key extends keyof Strings>(
  strings: Strings,
  keys: readonly Key[],
): Pick<Strings, Key>;
export function pick(strings: Strings, keys: readonly (keyof Strings)[]): object {
  return Object.fromEntries(keys.map((key) => [key, strings[key]]));
}
