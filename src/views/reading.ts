/** What every view is made from: the corpus, and the language and strings of the page. */

import { fill, type Strings } from '../i18n/strings.ts';
import type { Corpus, Section, Unit } from '../model/corpus.ts';
import { must } from '../model/corpus.ts';
import { itemLabel } from '../model/item-label.ts';
import { type Language, languages, sourceLanguage } from '../model/languages.ts';
import { plainWords, type Segment } from '../model/segments.ts';

export interface Reading {
  corpus: Corpus;
  language: Language;
  strings: Strings;
  /** Address of the site with a slash at its end, where it is known. */
  site?: string | undefined;
}

type Labels = Partial<Record<Language, string>>;

/** A label in the page's language; the build has checked that it is there. */
export const label = (reading: Reading, labels: Labels): string =>
  must(labels[reading.language], `label in ${reading.language}`);

export const unitOf = (reading: Reading, id: string): Unit =>
  must(reading.corpus.units.get(id), `unit ${id}`);

export const sectionOf = (reading: Reading, id: string): Section =>
  must(reading.corpus.by.section.get(id), `section ${id}`);

/** Words of a unit in the page's language, or in Chinese where the translation is missing. */
export function wordsOf(
  reading: Reading,
  id: string,
): { language: Language; segments: readonly Segment[] } {
  const own = reading.corpus.words[reading.language].get(id);
  if (own) return { language: reading.language, segments: own };
  const source = reading.corpus.words[sourceLanguage].get(id);
  return { language: sourceLanguage, segments: must(source, `words of ${id}`) };
}

export const plain = (reading: Reading, id: string): string =>
  plainWords(wordsOf(reading, id).segments);

/** `第11段`, `第11段(a)`, `脚注4`: the name of a unit in a sentence. */
export function unitName(reading: Reading, unit: Unit): string {
  const { strings, language } = reading;
  if (unit.kind === 'footnote') return fill(strings.footnote, { n: unit.label ?? '' });
  const paragraph = fill(strings.paragraph, { n: unit.paragraph });
  return unit.label === undefined
    ? paragraph
    : `${paragraph}${labelSpace(language)}${unitLabel(language, unit)}`;
}

/** Chinese sets the letter close, the other languages after a space: 第11段(a), paragraph 11 (a). */
export const labelSpace = (language: Language): string => (language === 'zh' ? '' : '\u00A0');

/** A language that a reader can put beside the page's own. */
export interface LanguageChoice {
  code: Language;
  name: string;
  tag: string;
  dir: string;
}

export const otherLanguages = ({ corpus, language }: Reading): LanguageChoice[] =>
  corpus.languages.filter((code) => code !== language).map(languageChoice);

export function languageChoice(code: Language): LanguageChoice {
  const { name, tag, dir } = languages[code];
  return { code, name, tag, dir };
}

/** The label of a unit as it stands before its words: `11`, `(a)`, `3.`, `4`. */
export function unitLabel(language: Language, unit: Unit): string {
  if (unit.kind === 'item') return itemLabel(language, unit.label ?? '');
  if (unit.kind === 'objective') return `(${unit.label})`;
  return unit.label ?? String(unit.paragraph);
}

/** Number of the objective as a class of colour; 0 where there is none. */
export const colourOf = (objective: number | undefined): number => objective ?? 0;

/** `第10至17段`, or `第9段` for a range of one. */
export function rangeName(reading: Reading, numbers: readonly number[]): string {
  const from = must(numbers[0], 'first paragraph');
  const to = must(numbers.at(-1), 'last paragraph');
  return from === to
    ? fill(reading.strings.paragraph, { n: from })
    : fill(reading.strings.paragraphs, { from, to });
}

/** A name and its title: a wide gap between them is Chinese, other languages have a colon. */
export const titled = ({ language, strings }: Reading, name: string, title: string): string =>
  language === sourceLanguage
    ? `${name}\u3000${title}`
    : fill(strings.labelled, { label: name }) + title;

/** Full name of a chapter or section: `目标1　弥合数字鸿沟`, `Objective 1: …`, `连通`. */
export function sectionName(reading: Reading, section: Section): string {
  const short = label(reading, section.short);
  if (section.objective === undefined) return short;
  return titled(reading, fill(reading.strings.objective, { n: section.objective }), short);
}

/**
 * The first words of a unit, for a menu: about `characters` long, cut with an ellipsis.
 * A paragraph that only opens a list (`我们承诺到2030年：`) goes on with its first item.
 */
export function opening(reading: Reading, id: string, characters = 18): string {
  const first = reading.corpus.by.paragraph.get(Number(id))?.items[0];
  const own = plain(reading, id);
  const han = reading.language === 'zh';
  // A Chinese character says about as much as two and a half letters.
  const length = han ? characters : Math.round(characters * 2.5);
  const words =
    own.length < length && first ? `${own}${han ? '' : ' '}${plain(reading, first)}` : own;
  if (words.length <= length + 2) return words;
  const cut = words.slice(0, length);
  const atSpace = cut.lastIndexOf(' ');
  return `${atSpace > length / 2 ? cut.slice(0, atSpace) : cut}${han ? '……' : '…'}`;
}
