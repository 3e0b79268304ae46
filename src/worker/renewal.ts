/**
 * From one version to the next. A new version gets a shelf of its own, whole or not at all, while the
 * one before still answers; pages that are open when it takes over go on with theirs.
 */

import { type Language, languageCodes } from '../model/languages.ts';
import { fetchedAs, several } from './fetched.ts';
import { type Lists, listOn, type Rows, sharedListPath, sharedOn } from './lists.ts';
import type { Remembers } from './memory.ts';
import { servers } from './serving.ts';
import { dropShelf, isFull, shelfOf, versionsOn } from './shelf.ts';
import type { World } from './world.ts';

/** Fills the shelf of this version from the one before; rejects when the server does not have all of this version. */
export async function install(world: World, lists: Lists, memory: Remembers): Promise<void> {
  const { version } = world.build;
  const { version: before, others } = await memory.read();
  if (before === version) return;
  try {
    await shelfOf(world, version).put(sharedListPath, Response.json({ files: world.build.shared }));
    await tryServer(world, lists);
    if (before !== undefined) await renew(world, lists, memory, before);
  } catch (error) {
    await dropShelf(world, version);
    // No room for two versions: the new one begins with nothing, and says so.
    if (!isFull(error)) throw error;
    await memory.change(() => ({ full: true }));
  }
  const needed = [version, before, ...Object.values(others)];
  await dropAllBut(world, needed);
}

/**
 * Whether the server gives what every page loads as it was built. Where a service on the way changes
 * scripts, all of them would be refused to pages as those of another version: no worker is better.
 */
async function tryServer(world: World, lists: Lists): Promise<void> {
  for (const path of ['site.js', 'site.css']) {
    const row = lists.shared.get(path);
    const answer = row && (await fetchedAs(world, path, row[2]));
    if (typeof answer === 'string') throw new Error(`${path} of this version: ${answer}`);
    if (answer) await shelfOf(world, world.build.version).put(path, answer);
  }
}

/** Takes over: pages that are open now stay with their version, whose shelf stays as long as they do. */
export async function activate(world: World, lists: Lists, memory: Remembers): Promise<void> {
  const { version } = world.build;
  const { version: before } = await memory.read();
  if (before !== undefined && before !== version) {
    // What was seen since the install, as far as it is the same.
    await renew(world, lists, memory, before, true).catch(() => {});
  }
  const open = await world.windows();
  await memory.change(({ others }) => ({
    version,
    others:
      before === version
        ? others
        : Object.fromEntries(open.map((id) => [id, others[id] ?? before ?? servers])),
  }));
  await dropAllBut(world, [version, ...Object.values((await memory.read()).others)]);
}

/** Forgets pages that are closed, and the shelf of a version that none of them needs any more. */
export async function forgetClosed(world: World, memory: Remembers): Promise<void> {
  const { others } = await memory.read();
  if (Object.keys(others).length === 0) return;
  const open = new Set(await world.windows());
  const rest = Object.entries(others).filter(([id]) => open.has(id));
  await memory.change(() => ({ others: Object.fromEntries(rest) }));
  const needed = new Set([world.build.version, ...rest.map(([, version]) => version)]);
  for (const version of new Set(Object.values(others))) {
    if (version !== servers && !needed.has(version)) await dropShelf(world, version);
  }
}

async function dropAllBut(world: World, needed: readonly (string | undefined)[]): Promise<void> {
  for (const version of await versionsOn(world)) {
    if (!needed.includes(version)) await dropShelf(world, version);
  }
}

/** What is the same is copied, what has changed comes from the server: of what was seen where no data are to be saved, of a language that is kept all of it. */
async function renew(
  world: World,
  lists: Lists,
  memory: Remembers,
  before: string,
  onlyCopies = false,
): Promise<void> {
  const { wanted, sparing } = await memory.read();
  const [old, own] = [shelfOf(world, before), shelfOf(world, world.build.version)];
  const [had, has] = [await old.paths(), await own.paths()];
  const isSparing = sparing || world.isSparing();

  const renewRows = (rows: Rows, oldRows: Rows | undefined, isWanted: boolean): Promise<void> =>
    several([...rows.values()], async ([path, , sum]) => {
      if (has.has(path) || !(had.has(path) || isWanted)) return;
      const copy = oldRows?.get(path)?.[2] === sum ? await old.get(path) : undefined;
      if (copy) return own.put(path, copy);
      if (onlyCopies || (isSparing && !isWanted)) return;
      const answer = await fetchedAs(world, path, sum);
      if (typeof answer === 'string') throw new Error(`${path} of this version: ${answer}`);
      await own.put(path, answer);
    });

  const of = async (language: Language): Promise<void> => {
    const isWanted = wanted.includes(language);
    const oldRows = await listOn(world, before, language);
    if (!oldRows && !isWanted) return;
    const rows = onlyCopies ? await lists.stored(language) : await lists.of(language);
    if (typeof rows === 'string') throw new Error(`the list of ${language}: ${rows}`);
    if (rows) await renewRows(rows, oldRows, isWanted);
  };
  await renewRows(lists.shared, await sharedOn(world, before), wanted.length > 0);
  for (const language of languageCodes) await of(language);
}
