/** The worker without a browser: boxes, a server and windows that a test holds in its hand. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Build, Row } from './build.ts';
import { keepMore, remove, report } from './keeping.ts';
import { openLists } from './lists.ts';
import { openMemory } from './memory.ts';
import { fileAt, languageOf } from './paths.ts';
import { activate, forgetClosed, install } from './renewal.ts';
import { keepSeen } from './seen.ts';
import { openServing } from './serving.ts';
import { shelfOf, versionsOn } from './shelf.ts';
import { sumOf } from './sums.ts';
import type { Box, World } from './world.ts';

const root = 'https://example.org/some/sub/';

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
async function siteOf(version: string, changed: readonly string[] = ['en/11.html', 'site.js']) {
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
function browser() {
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
async function begun() {
  const one = browser();
  const first = await siteOf('v1');
  one.serve(first.files);
  const worker = one.worker(first.build);
  await worker.install();
  await worker.activate();
  return { ...one, first, v1: worker };
}

test('an address is a file, as hosts show it; what is kept is of a language or of all', () => {
  const files = ['', 'en/', 'en', 'en/11', 'en/11/', 'en/11.html?q=1#11a', 'data/en/cite.js'];
  assert.deepEqual(
    files.map((file) => fileAt(root, root + file)),
    [
      'index.html',
      'en/index.html',
      'en/index.html',
      'en/11.html',
      'en/11.html',
      'en/11.html',
      'data/en/cite.js',
    ],
  );
  assert.equal(fileAt(root, 'https://example.org/some/other.html'), undefined);
  const of = [
    'en/11.html',
    'data/ar/cite.js',
    'search/names-ru.js',
    'pagefind/zh-texts-1.js',
    'site.css',
    'index.html',
    'worker.js',
    'not-found.js',
    'en/404.html',
    'en/embed-11a.html',
    'en/11.md',
    'en/kept.json',
    'a/en/11.html',
  ];
  assert.deepEqual(of.map(languageOf), [
    'en',
    'ar',
    'ru',
    'zh',
    'all',
    'all',
    ...Array.from({ length: 7 }, () => undefined),
  ]);
});

test('pages that were seen are read without a server, with their parts; another says that there is none', async () => {
  const { v1, serve } = await begun();
  assert.equal(await v1.page('en/11.html', 'a'), 'en/11.html v1');
  assert.equal(await v1.part('site.js', 'a'), 'site.js v1');
  await v1.seen(['en/11.html', 'site.css']);
  serve(undefined);
  assert.equal(await v1.page('en/11', 'b'), 'en/11.html v1');
  assert.equal(await v1.part('site.js', 'b'), 'site.js v1');
  assert.equal(await v1.part('site.css', 'b'), 'site.css');
  assert.equal(await v1.page('en/12.html', 'c'), 'en/offline.html');
  const led = await v1.pageAnswer('en/12/', 'd');
  assert.equal(led.headers.get('location'), `${root}en/offline.html`);
});

test('nothing is fetched ahead where data are to be saved; what was seen is kept all the same', async () => {
  const { v1 } = await begun();
  await v1.seen(['en/11.html', 'site.js'], true);
  assert.deepEqual(await v1.paths(), [
    'en/11.html',
    'en/kept.json',
    'kept.json',
    'site.css',
    'site.js',
  ]);
  await v1.seen(['en/11.html', 'site.js']);
  assert.ok((await v1.paths()).includes('en/offline.html'));
});

test('an update is whole or not at all, waits, and mixes nothing into pages that are open', async () => {
  const { v1, serve, worker, windows, disk } = await begun();
  windows(['a']);
  await v1.page('en/11.html', 'a');
  await v1.part('site.js', 'a');
  await v1.seen(['en/11.html', 'site.css']);
  const second = await siteOf('v2');
  serve(second.files);
  const v2 = worker(second.build);
  await v2.install();
  // It waits: the first goes on with its own, and does not take a part or a page of the second.
  assert.equal(await v1.page('en/11.html', 'b'), 'en/11.html v1');
  assert.equal(await v1.part('site.js', 'b'), 'site.js v1');
  // Taken over while page a is open: a stays with its version, a page that comes has the new one.
  await v2.activate();
  assert.equal(await v2.part('site.js', 'a'), 'site.js v1');
  assert.equal(await v2.part('en/12.html', 'a'), 'error');
  assert.equal(await v2.page('en/11.html', 'c'), 'en/11.html v2');
  assert.equal(await v2.part('site.js', 'c'), 'site.js v2');
  serve(undefined);
  assert.equal(await v2.page('en/11.html', 'd'), 'en/11.html v2');
  assert.deepEqual(await v2.versions(), ['v1', 'v2']);
  windows(['c', 'd']);
  await v2.forget();
  assert.deepEqual(await v2.versions(), ['v2']);
  assert.deepEqual(disk.names().sort(), ['compact /some/sub/ memory', 'compact /some/sub/ v2']);
});

test('what was not seen yet, of a server that has gone on: a page of its own, with its own parts', async () => {
  const { v1, serve } = await begun();
  await v1.page('en/index.html', 'a');
  await v1.part('site.js', 'a');
  const second = await siteOf('v2');
  serve(second.files);
  // The page that comes is of the second version: so are its parts, though the first are on the shelf.
  assert.equal(await v1.page('en/11.html', 'b'), 'en/11.html v2');
  assert.equal(await v1.part('site.js', 'b'), 'site.js v2');
  assert.equal(await v1.part('site.js', 'a'), 'site.js v1');
  assert.ok(!(await v1.paths()).includes('en/11.html'));
  // A part that a page of the first version lacks is not taken from the second.
  assert.equal(await v1.part('data/en/preview.js', 'a'), 'data/en/preview.js');
  serve(undefined);
  assert.equal(await v1.part('site.js', 'b').catch(() => 'none'), 'none');
});

test('parts that come before it is known of which version their page is', async () => {
  for (const version of ['v1', 'v2']) {
    const { v1, serve } = await begun();
    await v1.page('en/index.html', 'a');
    await v1.part('site.js', 'a');
    serve((await siteOf(version)).files);
    // Both at once: the page is still being looked at.
    const [page, part] = await Promise.all([v1.page('en/11.html', 'b'), v1.part('site.js', 'b')]);
    assert.deepEqual([page, part], [`en/11.html ${version}`, `site.js ${version}`]);
  }
});

test('where something on the way changes scripts there is no worker', async () => {
  const { serve, worker } = browser();
  const { files, build } = await siteOf('v1');
  serve({ ...files, 'site.js': 'smaller' });
  await assert.rejects(worker(build).install());
});

test('half a deployment leaves the version before as it is', async () => {
  const { v1, serve, worker } = await begun();
  await v1.seen(['en/11.html', 'site.js']);
  const second = await siteOf('v2');
  const v2 = worker(second.build);
  const { 'en/11.html': first = '', ...rest } = second.files;
  for (const files of [rest, { ...rest, 'en/11.html': 'en/11.html v1' }, { 'en/11.html': first }]) {
    serve(files);
    await assert.rejects(v2.install());
    assert.deepEqual(await v1.versions(), ['v1']);
  }
  serve(undefined);
  await assert.rejects(v2.install());
  assert.equal(await v1.page('en/11.html', 'a'), 'en/11.html v1');
});

test('from a worker of two versions ago; one that never answered leaves nothing', async () => {
  const { v1, serve, worker, windows } = await begun();
  windows(['a']);
  await v1.page('en/11.html', 'a');
  await v1.keep();
  for (const version of ['v2', 'v3']) {
    const next = await siteOf(version);
    serve(next.files);
    await worker(next.build).install();
  }
  assert.deepEqual(await v1.versions(), ['v1', 'v3']);
  const third = await siteOf('v3');
  const v3 = worker(third.build);
  await v3.activate();
  serve(undefined);
  // All of the language came along, changed or not.
  assert.equal(await v3.page('en/12.html', 'b'), 'en/12.html');
  assert.equal(await v3.page('en/11.html', 'b'), 'en/11.html v3');
  assert.equal(await v3.part('site.js', 'a'), 'site.js v1');
});

test('a language is kept whole, tells how much it is, and is removed', async () => {
  const { v1, serve } = await begun();
  await v1.seen(['en/11.html'], true);
  const before = (await v1.report()).held[0];
  assert.deepEqual([before?.files, before?.isWanted, before?.ofFiles], [1, false, 5]);
  const { held, missing, trouble } = await v1.keep();
  assert.deepEqual([held?.files, held?.missing, missing, trouble], [5, 0, [], undefined]);
  assert.equal(held?.bytes, held?.ofBytes);
  serve(undefined);
  assert.equal(await v1.page('en/12.html', 'a'), 'en/12.html');
  await v1.remove();
  assert.deepEqual(await v1.paths(), ['kept.json']);
  const after = await v1.report();
  assert.deepEqual([after.held, after.trouble], [[], 'offline']);
});

test('what stops the keeping is told: a file that is missing, a newer version, no network, no room', async () => {
  const { v1, serve, first, disk } = await begun();
  const { 'en/12.html': lost = '', ...rest } = first.files;
  serve(rest);
  const found = await v1.keep();
  assert.deepEqual(
    [found.missing, found.held?.missing, found.trouble],
    [['en/12.html'], 1, undefined],
  );
  assert.deepEqual((await v1.keep(['en/12.html'])).missing, ['en/12.html']);
  serve({ ...rest, 'en/12.html': `${lost} changed` });
  assert.equal((await v1.keep()).trouble, 'renewed');
  serve(undefined);
  assert.equal((await v1.keep()).trouble, 'offline');
  serve(first.files);
  await v1.remove();
  disk.fits(2);
  assert.equal((await v1.keep()).trouble, 'full');
  assert.equal((await v1.report()).full, true);
  // Reading goes on.
  assert.equal(await v1.page('en/12.html', 'a'), 'en/12.html');
});

test('no room for two versions: the new one begins with nothing and says so', async () => {
  const { v1, serve, worker, disk } = await begun();
  await v1.keep();
  const second = await siteOf('v2');
  serve(second.files);
  disk.fits(3);
  const v2 = worker(second.build);
  await v2.install();
  assert.deepEqual(await v1.versions(), ['v1']);
  disk.fits(100);
  await v2.activate();
  const { held, full } = await v2.report();
  assert.deepEqual([held[0]?.isWanted, full], [true, true]);
  assert.equal((await v2.keep()).held?.missing, 0);
});
