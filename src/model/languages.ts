/** The six languages of the Compact, and how each one writes item letters and goal tags. */

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
  /** Brackets of a goal tag: the first pair is the one that the language prints. */
  goalTag: { one: RegExp; all: RegExp; separators: RegExp };
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
    goalTag: { one: /^目标(?=\d)/u, all: /^所有目标$/u, separators: /[、和]/u },
  },
  en: {
    tag: 'en',
    dir: 'ltr',
    name: 'English',
    mark: 'EN',
    itemLabel: (letter) => `(${letter})`,
    goalTag: { one: /^SDGs? /u, all: /^all SDGs$/u, separators: /, | and /u },
  },
  fr: {
    tag: 'fr',
    dir: 'ltr',
    name: 'Français',
    mark: 'FR',
    itemLabel: (letter) => `${letter})`,
    goalTag: { one: /^ODD /u, all: /^tous les ODD$/u, separators: /, | et /u },
  },
  es: {
    tag: 'es',
    dir: 'ltr',
    name: 'Español',
    mark: 'ES',
    itemLabel: (letter) => `${letter})`,
    goalTag: { one: /^ODS /u, all: /^todos los ODS$/u, separators: /, | y /u },
  },
  ru: {
    tag: 'ru',
    dir: 'ltr',
    name: 'Русский',
    mark: 'RU',
    itemLabel: (letter) => `${letter})`,
    goalTag: { one: /^ЦУР /u, all: /^все ЦУР$/u, separators: /, | и /u },
  },
  ar: {
    tag: 'ar',
    dir: 'rtl',
    name: 'العربية',
    mark: 'ع',
    itemLabel: (letter) => `(${arabicLetter(letter)})`,
    goalTag: {
      one: /^(?:الهدف|الهدفان|الأهداف) /u,
      all: /^جميع الأهداف$/u,
      separators: /، | و(?= ?\d) ?/u,
    },
  },
};

export function isLanguage(value: string): value is Language {
  return (languageCodes as readonly string[]).includes(value);
}
