/**
 * What a page, and what it loads, is answered with. A page and its parts are of one version: parts
 * are known by their sums, and those of a page of another version are left to the server.
 */

import { isLanguage } from '../model/languages.ts';
import { offlineUrl } from '../places/paths.ts';
import { fetchedAs, type Seen, seen } from './fetched.ts';
import type { Lists } from './lists.ts';
import type { Remembers } from './memory.ts';
import { languageOf } from './paths.ts';
import { isFull, shelfOf } from './shelf.ts';
import type { World } from './world.ts';

export interface Asked {
  request: Request;
  /** The file, from the root of the site without a slash. */
  path: string;
  /** Id of the page that asks; of one that is asked for, the id that it will have. */
  page: string;
  /** Work that goes on when the answer is given. */
  later(work: Promise<unknown>): void;
}

/** The version of a page that is on no shelf: whatever the server has. */
export const servers = '';

export interface Serving {
  page(asked: Asked): Promise<Response>;
  part(asked: Asked): Promise<Response>;
}

export function openServing(world: World, lists: Lists, memory: Remembers): Serving {
  const shelf = shelfOf(world, world.build.version);
  /** Pages that have come, of which it is not known yet whether they are of this version. */
  const looking = new Map<string, Promise<boolean>>();

  /** Without room for it, a file is given all the same. */
  const keep = (path: string, answer: Response): Promise<void> =>
    shelf.put(path, answer).catch(async (error: unknown) => {
      if (isFull(error)) await memory.change(() => ({ full: true }));
    });

  /** Keeps a page that is of this version, and says so; of any other it is remembered that it is the server's. */
  const look = async (path: string, answer: Response, page: string): Promise<boolean> => {
    const found = await seen(answer).catch(() => undefined);
    const row = answer.ok ? await lists.rowOf(path) : undefined;
    const isOwn = row !== undefined && found?.sum === row[2];
    if (isOwn && found) await keep(path, found.answer);
    else await memory.change(({ others }) => ({ others: { ...others, [page]: servers } }));
    return isOwn;
  };

  /** A part of this version that is not on the shelf yet. Never one of another version: the page says that it could not be had. */
  const ownPart = async (path: string): Promise<Response> => {
    const row = await lists.rowOf(path);
    if (!row) return Response.error();
    const quick = await fetchedAs(world, path, row[2], 'default');
    // What the browser remembers may be older.
    const answer = quick === 'renewed' ? await fetchedAs(world, path, row[2]) : quick;
    if (typeof answer === 'string') return Response.error();
    await keep(path, answer.clone());
    return answer;
  };

  return {
    async page({ request, path, page, later }) {
      const kept = await shelf.get(path);
      if (kept) return kept;
      let answer: Response;
      try {
        answer = await world.fetch(request, { cache: 'no-cache' });
      } catch {
        return withoutNetwork(world, path, request.url);
      }
      // One that is led on asks again.
      if (answer.type === 'opaqueredirect') return answer;
      const looked = look(path, answer.clone(), page);
      looking.set(page, looked);
      later(looked.finally(() => looking.delete(page)));
      return answer;
    },

    async part({ request, path, page }) {
      const version = (await memory.read()).others[page];
      if (version === servers) return world.fetch(request);
      if (version !== undefined) {
        return (await shelfOf(world, version).get(path)) ?? Response.error();
      }
      const kept = await shelf.get(path);
      const looked = looking.get(page);
      if (!looked) return kept ?? ownPart(path);
      // The page is still being looked at. A part that is the same in both needs no waiting.
      const found: Seen | undefined = await world
        .fetch(request)
        .then(seen)
        .catch(() => undefined);
      if (found && found.sum === lists.shared.get(path)?.[2]) {
        if (!kept) await keep(path, found.answer.clone());
        return found.answer;
      }
      if (await looked) return kept ?? ownPart(path);
      return found?.answer ?? Response.error();
    },
  };
}

/** The page that says that there is no network: in the place of the one that was asked for, where its links are right. */
async function withoutNetwork(world: World, path: string, address: string): Promise<Response> {
  const language = languageOf(path);
  if (language === undefined) return Response.error();
  const shelf = shelfOf(world, world.build.version);
  const told = [...(await shelf.paths())].filter((one) => one.endsWith('/offline.html'));
  const own = language === 'all' ? '' : offlineUrl(language).slice(1);
  const instead = told.includes(own) ? own : (told[0] ?? '');
  const code = instead.slice(0, 2);
  if (!isLanguage(code)) return Response.error();
  const asked = address.slice(world.root.length).replace(/[?#].*$/su, '');
  const isBeside = /^[a-z]{2}\/[^/]*$/u.test(asked) && asked.startsWith(`${code}/`);
  const page = isBeside ? await shelf.get(instead) : undefined;
  return page ?? Response.redirect(world.root + instead, 302);
}
