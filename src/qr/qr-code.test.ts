import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { qrCode } from './qr-code.ts';

// Its types say what a bundler makes of it; Node takes it as it is.
const loaded: unknown = createRequire(import.meta.url)('jsqr');
const isDecoder = (value: unknown): value is typeof import('jsqr') =>
  typeof value === 'function' && 'default' in value;
assert.ok(isDecoder(loaded));
const { default: jsQR } = loaded;

/** The picture as a camera has it, eight pixels a module. */
function painted(text: string): { pixels: Uint8ClampedArray; width: number } {
  const { size, path } = qrCode(text);
  const scale = 8;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/gu))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let at = Number(x) * scale; at < (Number(x) + Number(run)) * scale; at += 1)
        pixels.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3);
  return { pixels, width };
}

test('a decoder reads the address back', () => {
  for (const text of [
    'https://example.org/en/11.html#11a',
    'https://example.org/reading/compact/ar/22.html#n4',
    `https://example.org/zh/text.html?layers=guide,background&with=en#${'11a-11d'.repeat(20)}`,
  ]) {
    const { pixels, width } = painted(text);
    assert.equal(jsQR(pixels, width, width)?.data, text);
  }
});
