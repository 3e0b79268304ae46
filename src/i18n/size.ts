/** Sizes of what a reader keeps or opens, in words. */

import { type Language, languages } from '../model/languages.ts';

/** A size in the unit that fits it, in the words of the language, rounded up; `digits` behind the point of megabytes. */
export function sizeIn(language: Language, bytes: number, digits = 0): string {
  const [unit, size] = bytes < 2 ** 20 ? ['kilobyte', 2 ** 10] : ['megabyte', 2 ** 20];
  const tag = language === 'ar' ? 'ar-u-nu-latn' : languages[language].tag;
  const format = new Intl.NumberFormat(tag, { style: 'unit', unit, maximumFractionDigits: digits });
  const places = unit === 'megabyte' ? 10 ** digits : 1;
  return format.format(Math.ceil((bytes * places) / Number(size)) / places);
}
