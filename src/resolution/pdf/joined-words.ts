/**
 * Joins the lines of a paragraph into its words: a hyphen at a line's end is either the printer's,
 * and goes, or the word's own, and stays. What else is in the document tells which.
 */

import type { Language } from '../../model/languages.ts';
import type { Unsure } from '../docx.ts';
import { throughLine } from '../page-and-line.ts';
import type { PrintedBlock } from './printed-blocks.ts';
import type { PrintedLine } from './printed-line.ts';

/** How often each word stands in a text, hyphens within it kept. */
export type Vocabulary = ReadonlyMap<string, number>;

const word = /[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu;

export function vocabularyOf(texts: Iterable<string>): Map<string, number> {
  const words = new Map<string, number>();
  for (const text of texts) {
    for (const [one] of text.toLowerCase().matchAll(word)) {
      const parts = one.split('-');
      const pairs = parts.slice(1).map((part, at) => `${parts[at]}-${part}`);
      for (const form of new Set([one, ...pairs])) words.set(form, (words.get(form) ?? 0) + 1);
    }
  }
  return words;
}

const cutEnd = /([\p{L}\p{M}][\p{L}\p{M}'’-]*)[-\u2010\u00AD]$/u;
/** No word is longer; a pattern that is held against a whole paragraph for each line takes long. */
const longestWord = 80;
const cutStart = /^[\p{L}\p{M}]+/u;
/** After a hyphen that stands for the rest of a word: "short- and long-term". */
const conjunction = /^(?:and|or|et|ou|y|o|e|и|или)(?=\s)/u;

/** `unsure` takes what is in doubt. */
export function joinedWords(
  block: PrintedBlock,
  language: Language,
  known: Vocabulary,
  unsure: Unsure[],
): string {
  let words = '';
  for (const line of block) {
    const end = cutEnd.exec(words.slice(-longestWord));
    const start = cutStart.exec(line.text)?.[0];
    if (words === '') words = line.text;
    else if (end?.[1] !== undefined && start !== undefined && !conjunction.test(line.text)) {
      words = `${words.slice(0, -1)}${hyphenBetween(end[1], start, line, known, unsure)}${line.text}`;
    } else words += `${between(words, line.text, language)}${line.text}`;
  }
  return language === 'zh' ? words.replace(betweenHan, '') : words;
}

/** Chinese has no spaces; justified lines may seem to. */
const betweenHan =
  /(?<=[\p{sc=Han}，。、；：！？《》（）“”‘’,;:]) +(?=[\p{sc=Han}\d，。、；：！？《》（）“”‘’,;:.([])|(?<=[)\d\]]) +(?=[，。、；：！？》）”’,;:])|(?<=\d) +(?=\p{sc=Han})(?<!^\d+ +)/gu;

function between(before: string, after: string, language: Language): string {
  if (language === 'zh') return /[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(after) ? ' ' : '';
  return /\S[—/]$|[\u2010-]$/u.test(before) && !conjunction.test(after) && /^\S/u.test(after)
    ? ''
    : ' ';
}

function hyphenBetween(
  end: string,
  start: string,
  { page, line }: PrintedLine,
  known: Vocabulary,
  unsure: Unsure[],
): '' | '-' {
  const count = (text: string): number => known.get(text.toLowerCase()) ?? 0;
  const lastPart = end.split('-').at(-1) ?? end;
  const joined = count(end + start) + (end === lastPart ? 0 : count(lastPart + start));
  const kept = count(`${end}-${start}`) + (end === lastPart ? 0 : count(`${lastPart}-${start}`));
  const bothWords = count(lastPart) > 0 && count(start) > 0;
  const keep = joined === kept ? bothWords && joined === 0 : kept > joined;
  if (joined === kept || (joined > 0 && kept > 0)) {
    const [whole, parted] = [`${end}${start}`, `${end}-${start}`];
    const taken = keep ? parted : whole;
    unsure.push({ line: throughLine(page, line), taken, instead: keep ? whole : parted });
  }
  return keep ? '-' : '';
}
