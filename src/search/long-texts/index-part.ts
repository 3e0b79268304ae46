/**
 * Pagefind's index in parts as text, half as large as Pagefind writes it, and as the bytes that its
 * engine reads. A line is a word with its pages, `word Di,4F7`: each page as its distance from the
 * one before, in capitals, then each place of the word likewise, in digits and small letters; the
 * two kinds of signs part them. Behind `|` the same for its forms with accents.
 */

import { type Item, toCbor } from './cbor.ts';

/** Pagefind writes it before the places of words that are of no more weight than others. */
const usualWeight = -25;

const signature = 'pagefind_dcd';

/** Places of one word or form, by the place of the page in the list. */
export interface Posting {
  word: string;
  pages: readonly { page: number; places: readonly number[] }[];
}

/** A word of the index, and its forms with accents. */
export type IndexWord = readonly [own: Posting, ...forms: Posting[]];

/** What stands in a list of Pagefind's words; throws when a version of Pagefind writes them otherwise. */
export function wordsOf(chunk: Item): IndexWord[] {
  const [words] = items(chunk);
  return items(words).map((entry) => {
    const [word, pages, forms] = items(entry);
    const others = items(forms).map((form) => posting(items(form)));
    return [posting([word, pages]), ...others];
  });
}

function posting([word, pages]: readonly (Item | undefined)[]): Posting {
  if (typeof word !== 'string') return refuse(word);
  let page = 0;
  return {
    word,
    pages: items(pages).map((entry) => {
      const [step, locations, rest] = items(entry);
      const [weight, ...places] = items(locations);
      page += number(step);
      if (weight !== usualWeight || items(rest).length > 0) refuse(entry);
      return { page, places: places.map(number) };
    }),
  };
}

const items = (item: Item | undefined): readonly Item[] =>
  typeof item === 'object' ? item : refuse(item);

const number = (item: Item | undefined): number =>
  typeof item === 'number' && item >= 0 ? item : refuse(item);

function refuse(item: Item | undefined): never {
  const shown = JSON.stringify(item)?.slice(0, 80);
  throw new Error(
    `Pagefind's index has another shape than in version 1.6: see src/search/long-texts/index-part.ts. It has: ${shown}`,
  );
}

export const partLine = (word: IndexWord): string => word.map(fieldOf).join('|');

function fieldOf({ word, pages }: Posting): string {
  let before = 0;
  const steps = pages.map(({ page, places }) => {
    const step = page - before;
    before = page;
    return capitals(step) + places.map((place) => place.toString(radix)).join();
  });
  return `${word} ${steps.join('')}`;
}

const radix = 36;
const firstCapital = 65;
const allCapitals = 26;

/** A whole number in capitals: A is 0, BA is 26. */
function capitals(value: number): string {
  const rest = Math.floor(value / allCapitals);
  const last = String.fromCharCode(firstCapital + (value % allCapitals));
  return rest === 0 ? last : capitals(rest) + last;
}

const fromCapitals = (text: string): number =>
  Array.from(text).reduce((sum, one) => sum * allCapitals + one.charCodeAt(0) - firstCapital, 0);

/** A part as Pagefind has it. */
export function partBytes(lines: string): Uint8Array<ArrayBuffer> {
  const words = lines.split('\n').map((line): Item => {
    const [[word = '', pages = []] = [], ...forms] = line.split('|').map(postingOf);
    return [word, pages, forms];
  });
  return signed([words]);
}

function postingOf(field: string): [word: string, pages: Item[]] {
  const [word = '', pages = ''] = field.split(' ');
  return [
    word,
    Array.from(pages.matchAll(/([A-Z]+)([^A-Z]+)/gu), ([, step = '', places = '']): Item => {
      const own = places.split(',').map((place) => Number.parseInt(place, radix));
      return [fromCapitals(step), [usualWeight, ...own], []];
    }),
  ];
}

/** The list of the pages and of the parts, each by its place. `sizes` are the words of each page. */
export const metaBytes = (
  version: string,
  sizes: readonly number[],
  ranges: readonly (readonly [from: string, to: string])[],
): Uint8Array<ArrayBuffer> =>
  signed([
    version,
    sizes.map((size, page) => [String(page), size, '']),
    ranges.map(([from, to], part) => [from, to, String(part)]),
    [],
    [],
    [],
  ]);

function signed(item: Item): Uint8Array<ArrayBuffer> {
  const body = toCbor(item);
  const bytes = new Uint8Array(signature.length + body.length);
  bytes.set(new TextEncoder().encode(signature));
  bytes.set(body, signature.length);
  return bytes;
}

/** The list of a chunk of Pagefind's, without its signature; throws when it has another. */
export function unsigned(bytes: Uint8Array): Uint8Array {
  const own = new TextDecoder().decode(bytes.subarray(0, signature.length));
  if (own !== signature) throw new Error(`a file of Pagefind's begins with ${own}`);
  return bytes.subarray(signature.length);
}
