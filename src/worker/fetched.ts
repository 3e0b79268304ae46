/** A file from the network, looked at whether it is the one that a version has. */

import { sumOf } from './sums.ts';
import type { World } from './world.ts';

export interface Seen {
  answer: Response;
  sum: string;
}

/** An answer that is whole, with its sum; it can be kept and given. */
export async function seen(answer: Response): Promise<Seen> {
  const bytes = await answer.arrayBuffer();
  const headers = new Headers(answer.headers);
  // The body is unpacked now, and the same for everybody who asks.
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  return { answer: new Response(bytes, { headers }), sum: await sumOf(bytes) };
}

/** Why a file could not be had as a version has it. */
export type Failure = 'missing' | 'renewed' | 'offline';

/**
 * The file of a version, asked of the server whatever the browser remembers of it. `missing` when
 * there is none, `renewed` when it is that of another version, `offline` without an answer.
 */
export async function fetchedAs(
  world: Pick<World, 'root' | 'fetch'>,
  path: string,
  sum: string,
  cache: RequestCache = 'no-cache',
): Promise<Response | Failure> {
  try {
    const answer = await world.fetch(world.root + path, { cache });
    if (answer.status === 404 || answer.status === 410) return 'missing';
    // A server in trouble, or a page of a network that wants a name and a word.
    if (!answer.ok) return 'offline';
    const found = await seen(answer);
    return found.sum === sum ? found.answer : 'renewed';
  } catch {
    return 'offline';
  }
}

/** Runs over all, a few beside each other. */
export async function several<T>(
  all: readonly T[],
  run: (one: T) => Promise<void>,
  beside = 6,
): Promise<void> {
  const rest = all.values();
  await Promise.all(
    Array.from({ length: beside }, async () => {
      for (const one of rest) await run(one);
    }),
  );
}
