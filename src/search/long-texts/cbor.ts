/**
 * The kinds of CBOR (RFC 8949) that Pagefind's index is made of: whole numbers, texts and lists.
 * Read when the site is built, written in the browser.
 */

export type Item = number | string | readonly Item[];

const signed = { zero: 0, below: 1 };
const text = 3;
const list = 4;
/** In place of the length of a list: it goes on until its end is marked. */
const open = 31;
const end = 0xff;

export function toCbor(item: Item): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  const head = (kind: number, value: number): void => {
    const size = value < 24 ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
    bytes.push((kind << 5) | (size === 0 ? value : 24 + Math.log2(size)));
    for (let at = size - 1; at >= 0; at -= 1) bytes.push((value >>> (8 * at)) & 0xff);
  };
  const write = (one: Item): void => {
    if (typeof one === 'number') {
      if (one < 0) head(signed.below, -1 - one);
      else head(signed.zero, one);
    } else if (typeof one === 'string') {
      const own = encoder.encode(one);
      head(text, own.length);
      for (const byte of own) bytes.push(byte);
    } else {
      head(list, one.length);
      for (const inner of one) write(inner);
    }
  };
  write(item);
  return Uint8Array.from(bytes);
}

/** Throws for what is cut short, and for kinds that Pagefind's index has not. */
export function fromCbor(bytes: Uint8Array): Item {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const value = (size: number): number => {
    if (size < 24) return size;
    const [from, length] = [at, 2 ** (size - 24)];
    at += length;
    if (length === 1) return view.getUint8(from);
    if (length === 2) return view.getUint16(from);
    if (length === 4) return view.getUint32(from);
    throw new Error(`a number of ${length} bytes at ${from}`);
  };
  const read = (): Item => {
    const first = view.getUint8(at);
    const [kind, size] = [first >> 5, first & 31];
    at += 1;
    if (kind === signed.zero) return value(size);
    if (kind === signed.below) return -1 - value(size);
    if (kind === text) {
      const length = value(size);
      at += length;
      return new TextDecoder().decode(bytes.subarray(at - length, at));
    }
    if (kind !== list) throw new Error(`CBOR of kind ${kind} at ${at - 1}`);
    const items: Item[] = [];
    if (size === open) while (view.getUint8(at) !== end) items.push(read());
    else for (let left = value(size); left > 0; left -= 1) items.push(read());
    if (size === open) at += 1;
    return items;
  };
  return read();
}
