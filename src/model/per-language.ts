/** A value for every language; a language that is added to the list is asked for here. */

import type { Language } from './languages.ts';

export const perLanguage = <T>(make: (language: Language) => T): Record<Language, T> => ({
  zh: make('zh'),
  en: make('en'),
  fr: make('fr'),
  es: make('es'),
  ru: make('ru'),
  ar: make('ar'),
});
