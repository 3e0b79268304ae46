/** A browser for the tests of the worker: a device, a server and windows that a test holds in its hand. */

import type { Build, Row } from '../src/worker/build.ts';
import { keepMore, remove, report } from '../src/worker/keeping.ts';
import { openLists } from '../src/worker/lists.ts';
import { openMemory } from '../src/worker/memory.ts';
import { fileAt, languageOf } from '../src/worker/paths.ts';
import { activate, forgetClosed, install } from '../src/worker/renewal.ts';
import { keepSeen } from '../src/worker/seen.ts';
import { openServing } from '../src/worker/serving.ts';
import { shelfOf, versionsOn } from '../src/worker/shelf.ts';
import { sumOf } from '../src/worker/sums.ts';
import type { Box, World } from '../src/worker/world.ts';

export const root = 'https://example.org/some/sub/';

/** A device: what is on it, how much fits. */
function device() {
  const all = new Map<string, Map<string, Response>>();
  let room = Number.POSITIVE_INFINITY;
  const open = async (name: string): Promise<Box> => {
    const box = all.get(name) ?? new Map<string, Response>();
    all.set(name, box);
    return {
      match: async (address) => box.get(address)?.clone(),
      async put(address, answer) {
        if (room <= 0) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
        room -= 1;
        box.set(address, answer);
      },
      delete: async (address) => box.delete(address),
      keys: async () => [...box.keys()].map((url) => ({ url })),
    };
  };
  return {
    caches: {
      open,
      delete: async (name: string) => all.delete(name),
      keys: async () => [...all.keys()],
    },
    names: () => [...all.keys()],
    fits: (files: number) => {
      room = files;
    },
  };
}

type Site = Readonly<Record<string, string>>;

/** A site of a version: its pages and parts, each with the version in it, and its lists. */
export async function siteOf(
  version: string,
  changed: readonly string[] = ['en/11.html', 'site.js'],
) {
  const names = [
    'en/11.html',
    'en/12.html',
    'en/index.html',
    'en/offline.html',
    'data/en/preview.js',
    'fr/11.html',
    'site.js',
    'site.css',
  ];
  const files: Record<string, string> = Object.fromEntries(
    names.map((name) => [name, changed.includes(name) ? `${name} ${version}` : name]),
  );
  const rows = await Promise.all(
    Object.entries(files).map(
      async ([path, text]): Promise<Row> => [path, text.length, await sumOf(Buffer.from(text))],
    ),
  );
  const lists: Record<string, string> = {};
  for (const language of ['en', 'fr'] as const) {
    const list = JSON.stringify({ files: rows.filter(([path]) => languageOf(path) === language) });
    files[`${language}/kept.json`] = list;
    lists[language] = await sumOf(Buffer.from(list));
  }
  const build: Build = {
    version,
    shared: rows.filter(([path]) => languageOf(path) === 'all'),
    lists,
  };
  return { files, build };
}

/** What a browser has: the device, a server that can be given other files or none, the pages that are open. */
export function browser() {
  const disk = device();
  let site: Site | undefined;
  const asked: string[] = [];
  let open: readonly string[] = [];
  const fetchOf: World['fetch'] = async (request) => {
    const address = typeof request === 'string' ? request : request.url;
    const path = fileAt(root, address) ?? '';
    asked.push(path);
    if (!site) throw new TypeError('no network');
    const text = site[path];
    return text === undefined ? new Response('none', { status: 404 }) : new Response(text);
  };
  const worker = (build: Build) => {
    const world: World = {
      root,
      build,
      caches: disk.caches,
      fetch: fetchOf,
      windows: async () => open,
      isSparing: () => false,
    };
    const memory = openMemory(world);
    const lists = openLists(world);
    const serving = openServing(world, lists, memory);
    const works: Promise<unknown>[] = [];
    const ask = (kind: 'page' | 'part', path: string, page: string): Promise<Response> =>
      serving[kind]({
        request: new Request(root + path),
        path: fileAt(root, root + path) ?? '',
        page,
        later: (work) => works.push(work),
      });
    return {
      install: () => install(world, lists, memory),
      activate: () => activate(world, lists, memory),
      async page(path: string, id: string) {
        const answer = await ask('page', path, id);
        const text = await answer.text();
        await Promise.all(works);
        return text;
      },
      pageAnswer: (path: string, id: string) => ask('page', path, id),
      async part(path: string, page: string) {
        const answer = await ask('part', path, page);
        return answer.type === 'error' ? 'error' : answer.text();
      },
      seen: (files: readonly string[], sparing = false) =>
        keepSeen(
          world,
          lists,
          memory,
          files.map((file) => root + file),
          sparing,
        ),
      keep: (without: readonly string[] = []) => keepMore(world, lists, memory, 'en', without),
      report: () => report(world, lists, memory, 'en'),
      remove: () => remove(world, lists, memory, 'en'),
      forget: () => forgetClosed(world, memory),
      paths: async () => [...(await shelfOf(world, build.version).paths())].sort(),
      versions: () => versionsOn(world),
    };
  };
  return {
    worker,
    asked,
    disk,
    serve: (given: Site | undefined) => {
      site = given;
    },
    windows: (ids: readonly string[]) => {
      open = ids;
    },
  };
}

/** A browser with the worker of version 1. */
export async function begun() {
  const one = browser();
  const first = await siteOf('v1');
  one.serve(first.files);
  const worker = one.worker(first.build);
  await worker.install();
  await worker.activate();
  return { ...one, first, v1: worker };
}
