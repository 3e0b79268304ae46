/** The lists of the files of this version: that of a language comes when something of it is kept. */

import { type Language, languageCodes } from '../model/languages.ts';
import { keptListUrl } from '../places/files.ts';
import { type Row, readList } from './build.ts';
import { type Failure, fetchedAs } from './fetched.ts';
import { languageOf } from './paths.ts';
import { shelfOf } from './shelf.ts';
import type { World } from './world.ts';

export type Rows = ReadonlyMap<string, Row>;

export interface Lists {
  /** The files of a language without those that all share, or why they cannot be had: `renewed` when the server has another version by now. */
  of(language: Language): Promise<Rows | Failure>;
  /** The same when it is on the device already. */
  stored(language: Language): Promise<Rows | undefined>;
  /** The row of a file; undefined where it has none, or its list cannot be had. */
  rowOf(path: string): Promise<Row | undefined>;
  shared: Rows;
  /** It is taken off the device: who wants it again asks the server. */
  forget(language: Language): void;
}

const listPath = (language: Language): string => keptListUrl(language).slice(1);

/** The language of a list, by its path without a slash. */
export const listedAt = (path: string): Language | undefined =>
  languageCodes.find((language) => listPath(language) === path);

/** Where a shelf has the list of what all languages share; the server has no such file. */
export const sharedListPath = 'kept.json';

/** The list of what all share that a version has. */
export async function sharedOn(
  world: Pick<World, 'root' | 'caches'>,
  version: string,
): Promise<Rows | undefined> {
  const answer = await shelfOf(world, version).get(sharedListPath);
  return answer && rowsIn(await answer.text());
}

/** What stands on the shelf of a version, which may be another than the worker's. */
export async function listOn(
  world: Pick<World, 'root' | 'caches'>,
  version: string,
  language: Language,
): Promise<Rows | undefined> {
  const answer = await shelfOf(world, version).get(listPath(language));
  return answer && rowsIn(await answer.text());
}

export function openLists(world: World): Lists {
  const { build } = world;
  const shared: Rows = byPath(build.shared);
  const known = new Map<Language, Rows>();
  const stored: Lists['stored'] = async (language) => {
    const rows = known.get(language) ?? (await listOn(world, build.version, language));
    if (rows) known.set(language, rows);
    return rows;
  };
  const of: Lists['of'] = async (language) => {
    const here = await stored(language);
    if (here) return here;
    const sum = build.lists[language];
    if (sum === undefined) return 'missing';
    const answer = await fetchedAs(world, listPath(language), sum);
    if (!(answer instanceof Response)) return answer;
    // Without room for it the list is read all the same.
    await shelfOf(world, build.version)
      .put(listPath(language), answer.clone())
      .catch(() => {});
    const rows = rowsIn(await answer.text());
    if (!rows) return 'renewed';
    known.set(language, rows);
    return rows;
  };
  return {
    of,
    stored,
    shared,
    forget: (language) => {
      known.delete(language);
    },
    async rowOf(path) {
      const language = languageOf(path);
      if (language === undefined) return undefined;
      if (language === 'all') return shared.get(path);
      const rows = await of(language);
      return typeof rows === 'string' ? undefined : rows.get(path);
    },
  };
}

const byPath = (rows: readonly Row[]): Rows => new Map(rows.map((row) => [row[0], row]));

function rowsIn(text: string): Rows | undefined {
  const list = readList(text);
  return list && byPath(list.files);
}
