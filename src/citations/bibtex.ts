/**
 * BibTeX, read by biblatex too: names and titles in double braces, so that no one takes the body
 * for a person or lowers letters; `date` is biblatex's, year and month are BibTeX's.
 */

import { adopted } from '../model/document.ts';
import type { Language } from '../model/languages.ts';
import { dated } from './dates.ts';
import type { Style } from './style.ts';
import { bibtexText, hole, ifAny } from './template.ts';
import { noteWords, numberOf, placeOf, study, type Words } from './words.ts';

/** As babel and polyglossia name them. */
const langids: Readonly<Record<Language, string>> = {
  zh: 'chinese',
  en: 'english',
  fr: 'french',
  es: 'spanish',
  ru: 'russian',
  ar: 'arabic',
};

export const bibtex: Style = {
  name: () => 'BibTeX',
  notation: 'bibtex',
  unit: (words, kind) => {
    const { language, strings } = words;
    return entry('techreport', words, {
      author: strings.citeAssembly,
      title: strings.compact,
      type: strings.citeKind,
      number: numberOf(words),
      institution: strings.citeUn,
      address: strings.citeCity,
      year: dated(language, adopted, 'year'),
      month: dated(language, adopted, 'month'),
      date: adopted,
      note: `${placeOf(words, kind)}${study(words, (text) => `; ${text}`)}`,
    });
  },
  note: (words) =>
    entry('misc', words, {
      author: hole('author'),
      title: hole('title'),
      howpublished: words.strings.siteName,
      year: hole('date', 'year'),
      month: hole('date', 'month'),
      date: hole('date', 'iso'),
      note: noteWords(words),
    }),
};

/** Kept together as they are. */
const whole = ['author', 'title'];

function entry(
  type: string,
  { language }: Words,
  fields: Readonly<Record<string, string>>,
): string {
  const lines = Object.entries({
    ...fields,
    language: langids[language],
    langid: langids[language],
  }).map(([name, value]) => {
    // A month is the name of a macro, so it has no braces.
    if (name === 'month') return `  month = ${value},\n`;
    const text = bibtexText(value);
    return `  ${name} = {${whole.includes(name) ? `{${text}}` : text}},\n`;
  });
  const url = ifAny('address', `  url = {${hole('address')}},\n`);
  const urldate = ifAny('seen', `  urldate = {${hole('seen', 'iso')}},\n`);
  return `@${type}{gdc-${hole('key')}-${language},\n${lines.join('')}${url}${urldate}}\n`;
}
