/** Language and country as preview cards name them. */

import type { Language } from '../../model/languages.ts';

export const locales: Readonly<Record<Language, string>> = {
  zh: 'zh_CN',
  en: 'en_GB',
  fr: 'fr_FR',
  es: 'es_ES',
  ru: 'ru_RU',
  ar: 'ar_AR',
};
