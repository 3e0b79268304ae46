/** A picture of few flat colours as PNG (W3C, Portable Network Graphics), the same bytes wherever it is made. */

import { crc32 } from 'node:zlib';
import { strToU8, zlibSync } from 'fflate';

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
  /** A place in the palette. */
  colour: number;
}

export interface FlatPicture {
  width: number;
  height: number;
  /** Colours as `#rrggbb`; the first is the ground. */
  palette: readonly string[];
  /** Those that come later lie over those before. */
  rectangles: readonly Rectangle[];
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Of the head: eight bits to a pixel, each a place in the palette; the usual packing, no interlacing. */
const kind = [8, 3, 0, 0, 0];

export function pngOf(picture: FlatPicture): Uint8Array {
  const { width, height, palette } = picture;
  const colours = palette.flatMap((one) =>
    [1, 3, 5].map((at) => parseInt(one.slice(at, at + 2), 16)),
  );
  const parts = [
    Uint8Array.from(signature),
    chunk('IHDR', Uint8Array.from([...number(width), ...number(height), ...kind])),
    chunk('PLTE', Uint8Array.from(colours)),
    chunk('IDAT', zlibSync(rowsOf(picture), { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ];
  return Uint8Array.from(Buffer.concat(parts));
}

/** Row by row, before each the way that it is filtered: not at all. */
function rowsOf({ width, height, rectangles }: FlatPicture): Uint8Array {
  const length = width + 1;
  const rows = new Uint8Array(length * height);
  for (const { x, y, width: across, height: down, colour } of rectangles)
    for (let row = y; row < Math.min(height, y + down); row += 1) {
      const start = row * length + 1;
      rows.fill(colour, start + x, start + Math.min(width, x + across));
    }
  return rows;
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([strToU8(type), content]);
  return Buffer.concat([
    Uint8Array.from(number(content.length)),
    named,
    Uint8Array.from(number(crc32(named))),
  ]);
}

/** Four bytes, the greatest first. */
const number = (value: number): number[] => [24, 16, 8, 0].map((bits) => (value >>> bits) & 0xff);
