/**
 * A citation with holes. What a style makes of a language is written once; what differs from unit
 * to unit is filled in afterwards, in Node and in the browser by the same few lines, so that no
 * style reaches the browser and what it shows is exact.
 *
 * `⟨n⟩` is a hole, `⟨seen.long⟩` a day in one of its forms, `⟨title.inner⟩` a title that is put in
 * quotation marks, `⟦address:…⟧` stands only where there is an address, `⟪…⟫` is set in italics.
 * None of these signs occurs in the content.
 */

import type { Language } from '../model/languages.ts';
import { type DateForm, dated, isDateForm } from './dates.ts';

/** What a citation may be filled with; a day is `2024-09-22`. */
export const valueNames = [
  'n',
  'label',
  'id',
  'key',
  'title',
  'layer',
  'place',
  'author',
  'date',
  'study',
  'address',
  'seen',
] as const;
export type ValueName = (typeof valueNames)[number];
export type Values = Readonly<Partial<Record<ValueName, string | undefined>>>;

/** How values are written where a format gives some signs a meaning. */
export type Notation = 'prose' | 'bibtex' | 'ris' | 'json';

export const hole = (name: ValueName, form?: DateForm | 'inner'): string =>
  form === undefined ? `⟨${name}⟩` : `⟨${name}.${form}⟩`;
/** Text that stands only where there is a value of this name. */
export const ifAny = (name: ValueName, text: string): string => `⟦${name}:${text}⟧`;
export const italic = (text: string): string => `⟪${text}⟫`;

/** Fills a template; italics are still marked. A hole without a value is a mistake and throws. */
export function filled(
  template: string,
  values: Values,
  { language, notation }: { language: Language; notation: Notation },
): string {
  let kept = template;
  // The innermost first: a day stands within what has an address.
  for (let before = ''; before !== kept; ) {
    before = kept;
    kept = kept.replace(/⟦(\w+):([^⟦⟧]*)⟧/gu, (_, name: string, text: string) =>
      valueNamed(values, name) === undefined ? '' : text,
    );
  }
  const text = kept.replace(/⟨(\w+)(?:\.(\w+))?⟩/gu, (whole, name: string, form?: string) => {
    const value = valueNamed(values, name);
    if (value === undefined) throw new Error(`no value for ${whole} in “${template}”`);
    const formed = form === undefined ? value : inForm(language, value, form);
    return escaped(formed, name, notation);
  });
  // What ends with a mark of its own, such as г. or a question, gets no full stop after it.
  return notation === 'prose' ? text.replace(/([.?!؟？！])\.(?=[\s”’»⟫]|$)/gu, '$1') : text;
}

function inForm(language: Language, value: string, form: string): string {
  if (isDateForm(form)) return dated(language, value, form);
  // Quotation marks within quotation marks are those of the second rank.
  const [open, close] = language === 'ru' ? ['„', '“'] : ['“', '”'];
  return value.replace(/[«»“”]\s?|\s»/gu, (mark) => {
    if (mark.includes('«')) return open;
    if (mark.includes('»')) return close + (mark.startsWith('»') ? mark.slice(1) : '');
    return (mark.startsWith('“') ? '‘' : '’') + mark.slice(1);
  });
}

function valueNamed(values: Values, name: string): string | undefined {
  const known = valueNames.find((one) => one === name);
  return known && values[known];
}

function escaped(text: string, name: string, notation: Notation): string {
  if (notation === 'prose') return text;
  const line = text.replace(/[ \t\r\n]+/gu, ' ').trim();
  if (notation === 'json') return JSON.stringify(line).slice(1, -1);
  if (notation === 'ris') return line;
  // An address is taken as it stands, so a brace in it would end the field.
  if (name === 'address') return line.replace(/[{}\\]/gu, encodeURIComponent);
  return bibtexText(line);
}

/** Text in a field of BibTeX: the signs that TeX would read. */
export const bibtexText = (text: string): string =>
  text
    .replace(/[\\{}~^]/gu, (sign) => texNames[sign] ?? sign)
    .replace(/[%&#_$]/gu, (sign) => `\\${sign}`);

const texNames: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A filled citation as plain text. */
export const plainCitation = (text: string): string => text.replace(/[⟪⟫]/gu, '');

/** A filled citation as HTML, a line a line. */
export const htmlCitation = (text: string): string =>
  text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/⟪/gu, '<i>')
    .replace(/⟫/gu, '</i>')
    .replace(/\n/gu, '<br>');
