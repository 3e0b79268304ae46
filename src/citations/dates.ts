/** A day as styles write it, in words of the language or in figures. */

import { time } from '../i18n/time.ts';
import { kept } from '../model/kept.ts';
import { isLanguage, type Language } from '../model/languages.ts';

const dateForms = [
  'iso',
  'year',
  'long',
  'yearFirst',
  'monthFirst',
  'short',
  'shortMonthFirst',
  'dots',
  'slashes',
  'numbers',
  'month',
] as const;
export type DateForm = (typeof dateForms)[number];

export const isDateForm = (text: string): text is DateForm => dateForms.some((one) => one === text);

/** As English styles shorten them (MLA Handbook, appendix 1; Bluebook, table 12); May to July are written out. */
const shortMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
/** Months as BibTeX knows them by name. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The same few days are asked for in every citation, and Intl takes its time. */
const wordsFor = kept((key) => {
  const [language = '', iso = ''] = key.split(' ');
  return isLanguage(language) ? time(language, iso) : iso;
});

/** `iso` is a day, such as 2024-09-22; another language than English has one form in words. */
export function dated(language: Language, iso: string, form: DateForm): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const index = Number(month) - 1;
  const long = wordsFor(`${language} ${iso}`);
  const isEnglish = language === 'en';
  const inYear = long.replace(/\s(?:de\s)?\d{4}(?:\sг\.)?$/u, '');
  const [, englishMonth = ''] = long.split(' ');
  const short = shortMonths[index] ?? '';
  const forms: Readonly<Record<DateForm, () => string>> = {
    iso: () => iso,
    year: () => year,
    long: () => long,
    yearFirst: () => {
      if (language === 'zh') return long;
      const comma = language === 'ar' ? '، ' : ', ';
      return `${year}${comma}${isEnglish ? `${englishMonth} ${Number(day)}` : inYear}`;
    },
    monthFirst: () => (isEnglish ? `${englishMonth} ${Number(day)}, ${year}` : long),
    short: () => (isEnglish ? `${Number(day)} ${short} ${year}` : long),
    shortMonthFirst: () => (isEnglish ? `${short} ${Number(day)}, ${year}` : long),
    dots: () => `${day}.${month}.${year}`,
    slashes: () => `${year}/${month}/${day}/`,
    numbers: () => [year, month, day].map(Number).join(','),
    month: () => months[index] ?? '',
  };
  return forms[form]();
}
