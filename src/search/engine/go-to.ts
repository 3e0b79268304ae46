/**
 * Queries that name a place of the Compact rather than words in it: a paragraph, an item, a
 * footnote, an objective, a principle or a goal, in the form of any language. Words of all
 * languages are tried at once: the letters tell them apart.
 */

import {
  firstPrinciple,
  goals,
  lastPrinciple,
  objectiveStatement,
  objectives,
  objectivesParagraph,
} from '../../model/document.ts';
import { queryRules } from '../languages/query-rules.ts';
import { withDigits } from './numerals.ts';
import type { PlaceWords } from './profile.ts';

const places = Object.values(queryRules).flatMap((one) => one.places ?? []);
const listsOf = (kind: Exclude<keyof PlaceWords, 'orders' | 'looks'>): string[] =>
  places.flatMap((one) => one[kind]?.replaceAll('_', '\\s*') ?? []);
/** The words of all languages for a thing, and signs that are no language's own. */
const words = (kind: Parameters<typeof listsOf>[0], ...signs: string[]): string =>
  `(?:${[...listsOf(kind), ...signs].join('|')})`;

/** The letters that items may have: the list of the principles is the longest. */
const printed = `${firstPrinciple}-${lastPrinciple}`;
/** Letters of items in the orders of other alphabets, led to the printed ones. */
const orders = places.flatMap((one) => one.orders ?? []);
/** Letters that look like the Latin ones of the printed items. */
const looks: Readonly<Record<string, string>> = Object.fromEntries(
  places.flatMap((one) => Object.entries(one.looks ?? {})),
);
const letter = `[${printed}${[...new Set([...orders.join(''), ...Object.keys(looks)])].join('')}]`;

const before = words('number');
/** A letter, or in numbers its place: 第29段（三）. */
const item = `(?:(?:[\\s.,،、-]|${words('of')})*(?:(?:${words('item')}[\\s.]*)?${before}?[(]?\\s*(${letter})\\s*[)]?|(?:${before}|[(])+(\\d{1,2})[)]?))?`;
const paragraph = words('paragraph', '§', '¶', '#');
const after = words('afterParagraph');
const number = `\\s*(?:[.:#-]|${before})?\\s*(\\d{1,3})`;
/** 3rd, 3e, 3.º, 3-я: the number before its word. */
const first = `(\\d{1,3})${words('ordinal')}?\\s+`;
// The a of a range in French is no beginning of and.
const between = `\\s*(-|–|—|~|,|،|、|;|&|(?:${words('to')}|${words('and')})(?!\\p{Ll}))\\s*`;

const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'u');
const patterns = {
  several: whole(
    `${paragraph}?\\.?${number}\\s*${after}?${between}(?:${paragraph}\\.?\\s*)?(\\d{1,3})\\s*${after}?`,
  ),
  paragraph: whole(`${paragraph}?\\.?${number}\\s*${after}?${item}\\s*${words('afterItem')}?`),
  // A place with an item, and more after it: 11 (c) and 13 (d), 11 (a) to (c).
  andMore: whole(
    `(${paragraph}?\\.?${number}\\s*${after}?${item}\\s*${words('afterItem')}?)${between}(.+)`,
  ),
  // As it is copied from the browser: /zh/11.html#11c.
  address: /^.*\/(\d+)\.html(?:#(n?\d[\da-z.]*))?\S*$/u,
  // Item c of paragraph 29: the smaller part first.
  itemOf: whole(
    `(?:${words('joinedArticle')}?${words('item')})?[\\s.(]*(${letter})(?!\\p{L})[\\s,)]*(?:\\p{L}{1,3}[\\s'’]+){0,2}${paragraph}\\.?${number}`,
  ),
  listed: whole(
    `${paragraph}?\\s*${objectivesParagraph}(?:[.(\\s]|${after}|${before})+([1-${objectives}])(?:[)]|${words('afterItem')})*`,
  ),
  note: whole(`${words('note')}\\.?${number}`),
  goal: whole(`${words('goal')}\\s*${before}?${number}`),
  objective: whole(`${words('objective')}\\s*${before}?${number}`),
  principle: whole(`${words('principle')}\\s*[(]?\\s*(?:(${letter})|(\\d{1,2}))\\s*[)]?`),
  paragraphAfter: whole(`${first}${paragraph}`),
  objectiveAfter: whole(`${first}${words('objective')}`),
  printed: whole(`[${printed}]`),
  articles: new RegExp(`^${words('articles')}`, 'u'),
  // As the Compact is cited, with its symbol, its annex and its name: A/RES/79/1, annex I, para. 29.
  document: new RegExp(
    `^(?:a/res/79/1|${words('document')})(?:[\\s,.:-]+\\p{L}{3,12}\\.?\\s+(?:i|1)(?![\\p{L}\\p{N}]))?[\\s,.:-]*`,
    'u',
  ),
  range: whole(`(?:[-–—~]|${words('to')})`),
};

/** A range has at most so many paragraphs. */
const longestRange = 20;

/** Pages that stand in a row from 1 on, and how many there are. */
const rows = { sdg: goals, objective: objectives };
type Row = keyof typeof rows;

/** The pages with this number, those of `row` first; where there is none that of `row` all the same. */
function numberedPages(typed: string | undefined, row: Row, other: Row): string[] {
  const n = Number(typed);
  const found = [row, other].filter((one) => n >= 1 && n <= rows[one]);
  return (found.length > 0 ? found : [row]).map((one) => `${one}-${n}`);
}

/** The letter of the principle with this number; where there is none the number. */
function principleOf(number: string): string {
  const [letter = ''] = latin(Number(number) - 1);
  return patterns.printed.test(letter) ? letter : String(Number(number));
}

/**
 * Unit ids and names of pages (`sdg-5`, `objective-3`, `principle-d`) that the query may name, the
 * likeliest first. They need not exist: a principle that does not has its number (`principle-20`).
 * `query` is folded, with its punctuation.
 */
export function placesOf(query: string): readonly string[] {
  const plain = withDigits(
    query
      .trim()
      .replace(/[«»"“”„]/gu, '')
      .replace(/\s+/gu, ' ')
      .replace(/[（【［]/gu, '(')
      .replace(/[）】］]/gu, ')')
      // The end of a sentence that it was copied from.
      .replace(/(?<=[^\s.])[.,;:!?。，、；：！？؟،]+$/u, '')
      .replace(patterns.articles, '')
      .replace(patterns.document, '')
      .replace(patterns.address, (_, page: string, unit?: string) => unit ?? page),
  ).replace(patterns.itemOf, '$2$1');
  const of = (pattern: RegExp): RegExpExecArray | null => pattern.exec(plain);
  const listed = of(patterns.listed);
  if (listed) return [objectiveStatement(Number(listed[1]))];
  const numbered = of(patterns.paragraph) ?? of(patterns.paragraphAfter);
  if (numbered) {
    const [, found, label, place] = numbered;
    const id = String(Number(found));
    return [...letters(label ?? place ?? '').map((one) => `${id}${one}`), id];
  }
  const several = of(patterns.several);
  if (several) return rangeOf(Number(several[1]), several[2] ?? '', Number(several[3]));
  const note = of(patterns.note);
  if (note) return [`n${Number(note[1])}`];
  const goal = of(patterns.goal);
  if (goal) return numberedPages(goal[1], 'sdg', 'objective');
  const objective = of(patterns.objective) ?? of(patterns.objectiveAfter);
  if (objective) return numberedPages(objective[1], 'objective', 'sdg');
  const principle = of(patterns.principle);
  if (principle) {
    const [, label = '', number] = principle;
    const found = number === undefined ? letters(label) : [principleOf(number)];
    return found.map((one) => `principle-${one}`);
  }
  return placesInRow(plain);
}

/** Several places of which some are items; a letter alone is one of the paragraph before it. */
function placesInRow(plain: string): string[] {
  const [, head = '', paragraph = '', , , sign = '', more = ''] =
    patterns.andMore.exec(plain) ?? [];
  const [from] = head === '' ? [] : placesOf(head);
  if (from === undefined) return [];
  const named = placesOf(more).length > 0 ? more : `${paragraph} ${more}`;
  const next = placesOf(named);
  const [to] = next;
  if (to === undefined) return [];
  // Of one place there are other readings, its paragraph the last.
  const others = patterns.paragraph.test(named) ? [to] : next;
  return [...(patterns.range.test(sign) ? itemsBetween(from, to) : [from]), ...others];
}

/** From the first up to the last, which is left out, where both are items of one paragraph. */
function itemsBetween(from: string, to: string): string[] {
  const [start, end] = [from.charCodeAt(from.length - 1), to.charCodeAt(to.length - 1)];
  const paragraph = from.slice(0, -1);
  if (!/\D$/u.test(from) || to.slice(0, -1) !== paragraph || end <= start) return [from];
  return Array.from({ length: end - start }, (_, step) => paragraph + latin(start - 97 + step)[0]);
}

/** Both ends, or all from one to the other. */
function rangeOf(from: number, sign: string, to: number): string[] {
  if (!patterns.range.test(sign) || to <= from || to - from > longestRange)
    return [String(from), String(to)];
  return Array.from({ length: to - from + 1 }, (_, step) => String(from + step));
}

const latin = (index: number): string[] => (index < 0 ? [] : [String.fromCharCode(97 + index)]);

/** The letters that are meant, the likelier first: by look, by the orders they may have; 3 is c. */
function letters(typed: string): string[] {
  if (/^\d*$/u.test(typed)) return latin(Number(typed) - 1);
  if (patterns.printed.test(typed)) return [typed];
  const look = looks[typed];
  return [
    ...(look === undefined ? [] : [look]),
    ...orders.flatMap((order) => latin(order.indexOf(typed))),
  ].filter((one, index, all) => patterns.printed.test(one) && all.indexOf(one) === index);
}
