/** Bodies as hosts send them: text compressed as the browser says that it can take it. */

import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Smaller ones fit into a packet anyway. */
const least = 1000;

/** Qualities of Brotli: for who waits (a search page takes a twentieth of a second), and beforehand (a quarter). */
const quick = 9;
const smallest = 11;

const made = new Map<string, Buffer>();

/** The body, and its encoding if it has one. `accepted` is the header of the request. */
export function compressed(
  body: Buffer,
  type: string,
  accepted = '',
): { body: Buffer; encoding?: string } {
  if (body.length < least || !/^text|json|xml|svg/u.test(type)) return { body };
  const encoding = ['br', 'gzip'].find((one) => accepted.split(/[\s,;]+/u).includes(one));
  if (encoding === undefined) return { body };
  const key = keyOf(encoding, body);
  const known =
    made.get(key) ??
    (encoding === 'br' ? brotliCompressSync(body, options(body, quick)) : gzipSync(body));
  made.set(key, known);
  return { body: known, encoding };
}

/** Makes a body as small as it goes, for whoever asks for it then. */
export async function compressAhead(body: Buffer): Promise<void> {
  made.set(keyOf('br', body), await inBackground(body, options(body, smallest)));
}

const inBackground = promisify(brotliCompress);

const keyOf = (encoding: string, body: Buffer): string =>
  `${encoding}${createHash('sha1').update(body).digest('base64')}`;

const options = (body: Buffer, quality: number) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  },
});
