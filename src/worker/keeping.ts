/** What a reader keeps on the device: a language as a whole, a slice at a time; what there is; its end. */

import { type Language, languageCodes } from '../model/languages.ts';
import { type Failure, fetchedAs, several } from './fetched.ts';
import { type Lists, listedAt, type Rows, sharedListPath } from './lists.ts';
import type { Remembers } from './memory.ts';
import type { Held, Progress, Report } from './messages.ts';
import { languageOf } from './paths.ts';
import { isFull, shelfOf, versionsOn } from './shelf.ts';
import type { World } from './world.ts';

/**
 * So many files come for one question: the page that asks shows how far it is, and stops by asking no
 * more. A browser ends a worker that is at one thing for minutes.
 */
const slice = 48;

/** Keeps a further slice of a language. `without` are files that the server does not have. */
export async function keepMore(
  world: World,
  lists: Lists,
  memory: Remembers,
  language: Language,
  without: readonly string[],
): Promise<Progress> {
  const rows = await lists.of(language);
  if (typeof rows === 'string') return { missing: [...without], trouble: rows };
  await memory.change(({ wanted }) => ({
    wanted: [...new Set([...wanted, language])],
    full: false,
  }));
  const shelf = shelfOf(world, world.build.version);
  const all = [...lists.shared.values(), ...rows.values()];
  const had = await shelf.paths();
  const missing = [...without];
  let trouble: Progress['trouble'];
  const next = all.filter(([path]) => !had.has(path) && !without.includes(path)).slice(0, slice);
  await several(next, async ([path, , sum]) => {
    if (trouble) return;
    const answer = await fetchedAs(world, path, sum);
    if (answer === 'missing') missing.push(path);
    else if (typeof answer === 'string') trouble = answer;
    else trouble ??= await put(path, answer);
  });
  async function put(path: string, answer: Response): Promise<Progress['trouble']> {
    try {
      await shelf.put(path, answer);
      return undefined;
    } catch (error) {
      return isFull(error) ? 'full' : 'refused';
    }
  }
  if (trouble === 'full') await memory.change(() => ({ full: true }));
  return {
    held: held(language, true, rows, lists.shared, await shelf.paths()),
    missing,
    ...(trouble ? { trouble } : {}),
  };
}

/** What is on the device; of `language` also how much all of it would be, as far as its list can be had. */
export async function report(
  world: World,
  lists: Lists,
  memory: Remembers,
  language: Language,
): Promise<Report> {
  const { wanted, full } = await memory.read();
  const paths = await shelfOf(world, world.build.version).paths();
  const own = await lists.of(language);
  const found: Held[] = [];
  for (const one of languageCodes) {
    const rows = one === language ? own : await lists.stored(one);
    if (typeof rows === 'string' || !rows) continue;
    const entry = held(one, wanted.includes(one), rows, lists.shared, paths);
    if (entry.files > 0 || one === language) found.push(entry);
  }
  const trouble: Failure | undefined = typeof own === 'string' ? own : undefined;
  const shared = sum([...lists.shared.values()].filter(([path]) => paths.has(path)));
  return {
    version: world.build.version,
    held: found,
    shared,
    full,
    ...(trouble ? { trouble } : {}),
  };
}

/** Takes a language off the device, on every shelf; with the last one what all share. */
export async function remove(
  world: World,
  lists: Lists,
  memory: Remembers,
  language: Language,
): Promise<void> {
  lists.forget(language);
  await memory.change(({ wanted }) => ({
    wanted: wanted.filter((one) => one !== language),
    full: false,
  }));
  for (const version of await versionsOn(world)) {
    const shelf = shelfOf(world, version);
    const isOf = (path: string): boolean =>
      listedAt(path) === language || languageOf(path) === language;
    const paths = [...(await shelf.paths())];
    const rest = paths.filter((path) => !isOf(path));
    const isLast = rest.every((path) => path === sharedListPath || languageOf(path) === 'all');
    const gone = isLast ? paths.filter((path) => path !== sharedListPath) : paths.filter(isOf);
    await several(gone, (path) => shelf.drop(path));
  }
}

/** Files of the language and what all share: of a language that is not whole only its own are counted as there. */
function held(
  language: Language,
  isWanted: boolean,
  rows: Rows,
  shared: Rows,
  paths: ReadonlySet<string>,
): Held {
  const own = [...rows.values()];
  const all = [...own, ...shared.values()];
  const there = own.filter(([path]) => paths.has(path));
  return {
    language,
    isWanted,
    files: there.length,
    bytes: sum(there),
    missing: all.filter(([path]) => !paths.has(path)).length,
    ofFiles: own.length,
    ofBytes: sum(own),
  };
}

const sum = (rows: readonly (readonly [string, number, string])[]): number =>
  rows.reduce((all, [, bytes]) => all + bytes, 0);
