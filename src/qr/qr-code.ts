/**
 * An address as a QR code (ISO/IEC 18004): the shape that the build draws on sheets to be printed
 * and the browser in a dialog. Error correction M, four modules of white around it.
 */

import { encode } from 'uqr';

export interface QrCode {
  /** Modules in a row, with the white around them. */
  size: number;
  /** The dark modules as the data of an SVG path, a run of a row a rectangle. */
  path: string;
}

export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const runs = data.flatMap((row, y) => {
    const line = row.map((dark) => (dark ? '1' : '0')).join('');
    return [...line.matchAll(/1+/gu)].map(
      ({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`,
    );
  });
  return { size, path: runs.join('') };
}
