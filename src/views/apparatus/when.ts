/** A year, a month or a day in words of the language, as exactly as it is known. */

import { type Language, languages } from '../../model/languages.ts';

export function whenText(language: Language, when: string): string {
  const [year = '', month, day] = when.split('-');
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const tag = language === 'ar' ? 'ar-u-nu-latn' : languages[language].tag;
  return new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(date);
}
