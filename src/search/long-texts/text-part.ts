/**
 * A part of the texts as it is sent: squeezed (RFC 1951) and in base64, because from disk a browser
 * loads nothing but scripts. On disk it is half as large as the texts themselves; on a host that
 * compresses, a tenth larger on the way. In a folder that is carried they come as they are, because
 * the archive squeezes them (src/folder/plain-texts.ts).
 */

import type { PackedText } from './long-text.ts';

/** The texts of a part; rejects when it came cut short or is something else. */
export async function textsOf(part: unknown): Promise<readonly PackedText[]> {
  if (part === undefined) throw new Error('a part of the long texts did not come');
  const texts = typeof part === 'string' ? await unsqueezed(part) : part;
  if (!isTexts(texts)) throw new Error('a part of the long texts holds something else');
  return texts;
}

async function unsqueezed(part: string): Promise<unknown> {
  const whole = new Blob([fromBase64(part)]).stream();
  const text = new Response(whole.pipeThrough(new DecompressionStream('deflate-raw'))).text();
  return JSON.parse(await text);
}

/** Whether a value is what a part holds. */
export const isTexts = (value: unknown): value is readonly PackedText[] =>
  Array.isArray(value) && value.every(isPackedText);

const isPackedText = (value: unknown): value is PackedText =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'title', 'text'].every((name) => typeof Reflect.get(value, name) === 'string');

export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
