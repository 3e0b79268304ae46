/** The six languages of the Compact: as little of each as the browser needs too. */

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
}

export const languages: Readonly<Record<Language, LanguageFacts>> = {
  zh: {
    tag: 'zh-Hans',
    dir: 'ltr',
    name: '中文',
    mark: '中',
  },
  en: {
    tag: 'en',
    dir: 'ltr',
    name: 'English',
    mark: 'EN',
  },
  fr: {
    tag: 'fr',
    dir: 'ltr',
    name: 'Français',
    mark: 'FR',
  },
  es: {
    tag: 'es',
    dir: 'ltr',
    name: 'Español',
    mark: 'ES',
  },
  ru: {
    tag: 'ru',
    dir: 'ltr',
    name: 'Русский',
    mark: 'RU',
  },
  ar: {
    tag: 'ar',
    dir: 'rtl',
    name: 'العربية',
    mark: 'ع',
  },
};

export function isLanguage(value: string): value is Language {
  return (languageCodes as readonly string[]).includes(value);
}
