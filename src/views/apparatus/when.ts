/** A year, a month or a day in words of the language, as exactly as it is known. */

import { type Language, languages } from '../../model/languages.ts';

export function whenText(language: Language, when: string): string {
  const [year = '', month, day] = when.split('-');
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (language === 'ar' && month !== undefined) {
    // United Nations documents give both names of a month, the Syriac one first.
    const names = ['ar-SY', 'ar-EG'].map((tag) => part(tag, date, { month: 'long' }));
    return [day === undefined ? '' : String(Number(day)), names.join('/'), year].join(' ').trim();
  }
  return part(language === 'ar' ? 'ar-u-nu-latn' : languages[language].tag, date, {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
}

const part = (tag: string, date: Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }).format(date);
