/** The six languages of the Compact, and how each one writes item letters. */

export const languageCodes = ['zh', 'en', 'fr', 'es', 'ru', 'ar'] as const;
export type Language = (typeof languageCodes)[number];

/** The language that the Compact's text is given in; every other one is translated from it. */
export const sourceLanguage: Language = 'zh';

export interface LanguageFacts {
  /** BCP 47 tag for `lang` attributes and Intl. */
  tag: string;
  dir: 'ltr' | 'rtl';
  /** The language's name for itself, and the mark used where there is little room. */
  name: string;
  mark: string;
  /** Writes the label of the item with this letter, as UN documents in the language do. */
  itemLabel: (letter: string) => string;
}

/** Letters of items in Arabic UN documents, in abjad order, for (a) to (m). */
const arabicLetters = ['أ', 'ب', 'ج', 'د', 'هـ', 'و', 'ز', 'ح', 'ط', 'ي', 'ك', 'ل', 'م'];
const arabicLetter = (letter: string): string =>
  arabicLetters[letter.charCodeAt(0) - 'a'.charCodeAt(0)] ?? letter;

export const languages: Readonly<Record<Language, LanguageFacts>> = {
  zh: {
    tag: 'zh-Hans',
    dir: 'ltr',
    name: '中文',
    mark: '中',
    itemLabel: (letter) => `(${letter})`,
  },
  en: {
    tag: 'en',
    dir: 'ltr',
    name: 'English',
    mark: 'EN',
    itemLabel: (letter) => `(${letter})`,
  },
  fr: {
    tag: 'fr',
    dir: 'ltr',
    name: 'Français',
    mark: 'FR',
    itemLabel: (letter) => `${letter})`,
  },
  es: {
    tag: 'es',
    dir: 'ltr',
    name: 'Español',
    mark: 'ES',
    itemLabel: (letter) => `${letter})`,
  },
  ru: {
    tag: 'ru',
    dir: 'ltr',
    name: 'Русский',
    mark: 'RU',
    itemLabel: (letter) => `${letter})`,
  },
  ar: {
    tag: 'ar',
    dir: 'rtl',
    name: 'العربية',
    mark: 'ع',
    itemLabel: (letter) => `(${arabicLetter(letter)})`,
  },
};

export function isLanguage(value: string): value is Language {
  return (languageCodes as readonly string[]).includes(value);
}
