/** Files as one archive, in the browser and in Node alike; the same files give the same bytes. */

import { strToU8, zipSync } from 'fflate';
import type { CartridgeFile } from './cartridge.ts';

/** The first moment that the format knows, in the time of the device, which is how it is written. */
const moment = new Date(1980, 0, 1);

export function zipped(files: readonly CartridgeFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ path, text }) => [path, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { level: 9, mtime: moment }));
}
