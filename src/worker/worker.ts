/** The service worker: what the browser tells it, handed to the rooms beside this file. */

import { type Build, noBuild } from './build.ts';
import { keepMore, remove, report } from './keeping.ts';
import { openLists } from './lists.ts';
import { openMemory } from './memory.ts';
import { type Progress, type Report, readQuestion } from './messages.ts';
import { fileAt, languageOf } from './paths.ts';
import { activate, forgetClosed, install } from './renewal.ts';
import { keepSeen } from './seen.ts';
import { openServing } from './serving.ts';
import { dropAll } from './shelf.ts';
import type { World } from './world.ts';

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}
interface Asking extends Extendable {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  readonly source: { readonly id: string } | null;
}

/** As much of ServiceWorkerGlobalScope as is used; the types of a page and of a worker exclude each other. */
interface WorkerScope {
  readonly compactBuild?: Build;
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly FetchEvent: { readonly prototype: object };
  readonly clients: {
    matchAll(options: { type: 'window' }): Promise<readonly { readonly id: string }[]>;
  };
  readonly navigator: { readonly connection?: { readonly saveData?: boolean } };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', hear: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', hear: (event: Fetching) => void): void;
  addEventListener(type: 'message', hear: (event: Asking) => void): void;
}
declare const self: WorkerScope;

const world: World = {
  root: self.registration.scope,
  build: self.compactBuild ?? noBuild,
  caches,
  fetch: (asked, init) => fetch(asked, init),
  windows: async () => (await self.clients.matchAll({ type: 'window' })).map(({ id }) => id),
  isSparing: () => self.navigator.connection?.saveData === true,
};
const memory = openMemory(world);
const lists = openLists(world);
const serving = openServing(world, lists, memory);

/** Without a build, while one edits, it ends what an earlier one has begun at this address. */
const isEmpty = world.build.version === '';

self.addEventListener('install', (event) => event.waitUntil(begin()));
self.addEventListener('activate', (event) =>
  event.waitUntil(isEmpty ? end() : activate(world, lists, memory)),
);

async function begin(): Promise<unknown> {
  if (isEmpty) return self.skipWaiting();
  // Where the worker is not told which page comes, it could not keep versions apart.
  if (!('resultingClientId' in self.FetchEvent.prototype)) throw new Error('an older browser');
  return install(world, lists, memory);
}

async function end(): Promise<void> {
  await dropAll(world);
  await self.registration.unregister();
}

self.addEventListener('fetch', (event) => {
  const { request, clientId, resultingClientId } = event;
  const path = fileAt(world.root, request.url);
  if (isEmpty || request.method !== 'GET' || path === undefined) return;
  const later = (work: Promise<unknown>): void => event.waitUntil(work);
  if (request.mode === 'navigate') {
    // A file to carry away, or for a program, is the server's.
    if (!path.endsWith('.html')) return;
    event.respondWith(serving.page({ request, path, page: resultingClientId, later }));
  } else if (clientId !== '' && languageOf(path) !== undefined) {
    event.respondWith(serving.part({ request, path, page: clientId, later }));
  }
});

self.addEventListener('message', (event) => {
  const asked = readQuestion(event.data);
  if (asked) event.waitUntil(answer(asked, event));
});

async function answer(
  asked: NonNullable<ReturnType<typeof readQuestion>>,
  { ports, source }: Asking,
): Promise<void> {
  const said = await answerTo(asked, source?.id ?? '');
  ports[0]?.postMessage(said);
}

async function answerTo(
  asked: NonNullable<ReturnType<typeof readQuestion>>,
  page: string,
): Promise<Report | Progress | true> {
  switch (asked.ask) {
    case 'take over':
      await self.skipWaiting();
      return true;
    case 'report':
      return report(world, lists, memory, asked.language);
    case 'keep':
      return keepMore(world, lists, memory, asked.language, asked.without);
    case 'remove':
      await remove(world, lists, memory, asked.language);
      return true;
    case 'seen':
      await forgetClosed(world, memory);
      if ((await memory.read()).others[page] === undefined) {
        await keepSeen(world, lists, memory, asked.files, asked.sparing);
      }
      return true;
  }
}
