/** Days, months and years in words, as United Nations documents in the language write them. */

import { kept } from '../model/kept.ts';
import { type Language, languages } from '../model/languages.ts';

/** 22 September 2024 in English; Western digits in Arabic. */
const tags: Partial<Record<Language, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

/**
 * A day, a month or a year, given as in ISO 8601: `2025-07` is July 2025. With a second one the
 * time from the first to it, in the shorter form that the language has for it.
 */
export function time(language: Language, from: string, to?: string): string {
  if (to === undefined) return moment(language, from);
  // For these two Intl knows a range of days only in figures, or with one name of the month.
  if (language === 'zh') return `${moment(language, from)}至${moment(language, to)}`;
  // A range as exact as its first end would say of a month that its first day is meant.
  if (language === 'ar' || from.length !== to.length) {
    return `${moment(language, from)} – ${moment(language, to)}`;
  }
  return firstOfMonth(
    language,
    formatOf(language, from).formatRange(Date.parse(from), Date.parse(to)),
  );
}

/** In French the first day of a month is an ordinal number, which Intl does not know. */
const firstOfMonth = (language: Language, date: string): string =>
  language === 'fr' ? date.replace(/(?<!\d)1(?=[–\s])/gu, '1er') : date;

function moment(language: Language, iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const plain = firstOfMonth(language, formatOf(language, iso).format(Date.parse(iso)));
  if (language !== 'ar' || month === undefined) return plain;
  // United Nations documents give both names of a month, the Syriac one first.
  const names = ['ar-SY', 'ar-EG'].map((tag) => monthIn(tag).format(Date.parse(iso)));
  // They write June and July in -eh, as this edition does; Intl has the spelling of newspapers.
  const name = names.join('/').replace(/(يون|يول)يو$/u, '$1يه');
  return [day === undefined ? '' : String(Number(day)), name, year].join(' ').trim();
}

/** As exact as the time is given. */
function formatOf(language: Language, iso: string): Intl.DateTimeFormat {
  const tag = tags[language] ?? languages[language].tag;
  const [, month, day] = iso.split('-');
  if (day !== undefined) return dayIn(tag);
  return month !== undefined ? monthOfYearIn(tag) : yearIn(tag);
}

const inUtc = (parts: Intl.DateTimeFormatOptions) =>
  kept((tag) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...parts }));

const yearIn = inUtc({ year: 'numeric' });
const monthOfYearIn = inUtc({ year: 'numeric', month: 'long' });
const dayIn = inUtc({ year: 'numeric', month: 'long', day: 'numeric' });
const monthIn = inUtc({ month: 'long' });
