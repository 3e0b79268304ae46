/**
 * What a reader has chosen on a page, as the address of the page says it. Each choice is read and
 * written here; a reader that finds nonsense takes the usual for it, and a writer leaves alone
 * what is not its own. `search` is the part of an address from `?` on, `href` the whole.
 */

import { languageCodes } from '../model/languages.ts';
import type { FacetName, Facets } from '../search/engine/facets.ts';
import { withQuery, written } from './query.ts';

/** How much of a page is shown: nothing but the words, notes, or all that study needs. */
export const states = ['text', 'notes', 'study'] as const;
export type State = (typeof states)[number];

/** The state that a new reader starts with. */
export const firstState: State = 'notes';

export const isState = (value: string | null | undefined): value is State =>
  states.some((state) => state === value);

/** Layers of notes and the state of the page: `?layers=guide,textual&state=study`. */
export interface Shown {
  /** Layers that are switched off. */
  off: Set<string>;
  state: State;
}

/**
 * Undefined where the address says nothing, or names only layers that there are not. `others` are
 * layers that only other pages have: who names one of them alone wants none of those here.
 * `text=only` is how addresses said `state=text` before there were three states.
 */
export function readShown(
  search: string,
  names: readonly string[],
  others: readonly string[] = [],
): Shown | undefined {
  const { layers, state } = choicesOf(search, [...names, ...others]);
  if (layers.length === 0 && state === undefined) return undefined;
  const all = layers.length === 0 || layers.includes('all');
  return {
    off: new Set(names.filter((name) => !all && !layers.includes(name))),
    state: state ?? firstState,
  };
}

/** With all layers in the first state the address is the plain one. */
export function writeShown(href: string, names: readonly string[], { off, state }: Shown): string {
  const on = names.filter((name) => !off.has(name));
  return withQuery(href, {
    layers: on.length === names.length ? '' : on.join() || 'none',
    state: state === firstState ? '' : state,
    text: '',
  });
}

/** Choices that a shared link may carry to the pages that follow. */
export const choiceNames = ['layers', 'state', 'with'] as const;

/**
 * The choices of an address as people pass it on: named twice, in capitals, with a full stop or a
 * fragment taken along, or with `&amp;` for `&`. What there is not is as if it were not named:
 * layers, where it is `known` which there are, languages and states.
 */
function choicesOf(search: string, known?: readonly string[]) {
  const values = new URLSearchParams(search.replace(/^\?+/u, '').replace(/&amp;/gu, '&'));
  const words = (name: string): string[] =>
    values
      .getAll(name)
      .flatMap((value) => value.toLowerCase().split(/[^a-z\d<>-]+/u))
      .filter((word) => /^[a-z\d-]+$/u.test(word));
  return {
    layers: words('layers').filter(
      (word) => !known || /^(all|none)$/u.test(word) || known.includes(word),
    ),
    // `zh-hans` is Chinese.
    with: words('with')
      .map((word) => word.replace(/^(..)-.*/u, '$1'))
      .filter((word) => word === 'none' || isCode(word.replace(/^own-/u, ''))),
    state: words('text').includes('only') ? ('text' as const) : words('state').find(isState),
  };
}

const isCode = (word: string): boolean => languageCodes.some((code) => code === word);

/** Those of them that an address makes, as a query; empty when it makes none, or none that is one. */
export function choicesIn(search: string, layers?: readonly string[]): string {
  const choices = choicesOf(search, layers);
  return withQuery(
    '',
    Object.fromEntries(choiceNames.map((name) => [name, `${choices[name] ?? ''}`])),
  );
}

/** The address, or its query alone, with these choices over its own; with none it loses its own. */
export function withChoices(href: string, choices: string): string {
  const values = new URLSearchParams(choices);
  const given = choiceNames.filter((name) => choices === '' || values.has(name));
  const made = given.map((name): [string, string] => [name, values.get(name) ?? '']);
  return withQuery(href, { ...Object.fromEntries(made), text: '' });
}

/** Further languages, `?with=fr,ar`: those that the address asks for, of those that can be had. */
export function readWith(search: string, possible: readonly string[]): string[] {
  return [...new Set(choicesOf(search).with)].filter((code) => possible.includes(code));
}

export const writeWith = (href: string, codes: readonly string[]): string =>
  withQuery(href, { with: codes.join() });

const mostMarks = 8;
const mostRead = 12;
const longestMark = 300;

/** Words to be marked on the page, letter for letter: `?mark=…&mark=…`. */
export const readMarks = (search: string): string[] =>
  new URLSearchParams(search)
    .getAll('mark')
    .slice(0, mostRead)
    .filter((word) => word !== '' && word.length <= longestMark);

/** The path of a page, which has no query yet, with the words to be marked there. */
export function writeMarks(path: string, words: readonly string[]): string {
  const marks = words.filter((word) => word.length <= longestMark).slice(0, mostMarks);
  const query = written(new URLSearchParams(marks.map((word) => ['mark', word])));
  return path.replace(/(?=#)|$/u, () => query);
}

/** The search page: `?q=…&o=…&g=3,5&order=text&all=units`. */
export interface SearchState {
  query: string;
  choice: Facets;
  order: 'fit' | 'text';
  /** Lists that are shown to their ends. */
  all: readonly SearchList[];
}

const searchLists = ['units', 'texts'] as const;
export type SearchList = (typeof searchLists)[number];

const longestQuery = 500;

/** What is asked for, and whether nothing else is. */
export function readQuery(search: string): { query: string; alone: boolean } {
  const values = new URLSearchParams(search);
  return { query: values.get('q') ?? '', alone: [...values.keys()].every((key) => key === 'q') };
}

/** Values that are not `known` for their facet are left out. */
export function readSearch(
  search: string,
  known: (facet: FacetName, value: string) => boolean,
): SearchState {
  const values = new URLSearchParams(search);
  const chosen = (facet: FacetName): string[] =>
    [...new Set((values.get(facet) ?? '').split(','))].filter((value) => known(facet, value));
  return {
    query: values.get('q') ?? '',
    choice: {
      o: chosen('o'),
      s: chosen('s'),
      p: chosen('p'),
      g: chosen('g'),
      l: chosen('l'),
      t: chosen('t'),
    },
    order: values.get('order') === 'text' ? 'text' : 'fit',
    all: searchLists.filter((list) => values.get('all')?.split(',').includes(list)),
  };
}

/** Nothing is written for what is as usual; a query that no one types is cut. */
export const writeSearch = (href: string, { query, choice, order, all }: SearchState): string =>
  withQuery(href, {
    q: query.slice(0, longestQuery),
    ...Object.fromEntries(Object.entries(choice).map(([facet, values]) => [facet, values.join()])),
    order: order === 'text' ? order : '',
    all: all.join(),
  });

/**
 * The table of commitments: `?who=itu&verb=invite&sort=-due`. What is only recognized is left out
 * of the whole table, `?recognized=yes`, and is in what is asked for, `?who=itu&recognized=no`.
 */
export const filterKeys = ['who', 'verb', 'strength', 'due', 'o', 'g'] as const;
export type FilterKey = (typeof filterKeys)[number];
export const sortKeys = ['text', 'verb', 'due', 'o', 'g'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface TableState {
  filters: Partial<Record<FilterKey, string>>;
  sort: SortKey;
  down: boolean;
  /** Whether rows that only take a view of something are shown. */
  recognized: boolean;
}

export const wholeTable: TableState = { filters: {}, sort: 'text', down: false, recognized: false };

/**
 * As people pass it on: in capitals, with a full stop or a bracket taken along, with `&amp;` for
 * `&`. Values that are not `known` for their filter are as if they were not asked for; who is asked
 * also hears how they were written.
 */
export function readTable(
  search: string,
  known: (key: FilterKey, value: string, given: string) => boolean = () => true,
): TableState {
  const given = new Map(
    [...new URLSearchParams(search.replace(/&amp;/gu, '&'))].map(([name, value]) => [
      name.toLowerCase(),
      value.replace(/[^\p{L}\d]+$/u, ''),
    ]),
  );
  const read = (name: string): string => given.get(name)?.toLowerCase() ?? '';
  const order = read('sort');
  const key = sortKeys.find((one) => one === order.replace(/^-/u, ''));
  const filters: TableState['filters'] = {};
  for (const name of filterKeys) {
    const value = read(name);
    if (value && known(name, value, given.get(name) ?? '')) filters[name] = value;
  }
  const asked = Object.keys(filters).length > 0;
  return {
    filters,
    sort: key ?? 'text',
    down: key !== undefined && order.startsWith('-'),
    recognized: asked ? read('recognized') !== 'no' : read('recognized') === 'yes',
  };
}

export function writeTable(href: string, { filters, sort, down, recognized }: TableState): string {
  const asked = Object.keys(filters).length > 0;
  return withQuery(href, {
    ...Object.fromEntries(filterKeys.map((key) => [key, filters[key] ?? ''])),
    sort: sort === 'text' && !down ? '' : `${down ? '-' : ''}${sort}`,
    recognized: recognized === asked ? '' : recognized ? 'yes' : 'no',
  });
}
