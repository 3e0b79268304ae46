/** Bodies as hosts send them: text compressed as the browser says that it can take it. */

import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Smaller ones fit into a packet anyway. */
const least = 1000;
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
  const key = `${encoding}${createHash('sha1').update(body).digest('base64')}`;
  const known = made.get(key) ?? (encoding === 'br' ? brotli(body) : gzipSync(body));
  made.set(key, known);
  return { body: known, encoding };
}

const brotli = (body: Buffer): Buffer =>
  brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
