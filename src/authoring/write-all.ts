/**
 * Writes many files as one: each under another name first, and only when all are on the disk do they
 * take their names. A full disk or a folder that refuses leaves everything as it was.
 */

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What is done to a disk; another one stands in for it in tests. */
export interface Disk {
  /** With the folders that the file stands in. */
  write: (path: string, text: string) => void;
  /** What a file holds; undefined where there is none. */
  read: (path: string) => string | undefined;
  move: (from: string, to: string) => void;
  remove: (path: string) => void;
}

export const realDisk: Disk = {
  write: (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  },
  read: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined),
  move: renameSync,
  remove: (path) => rmSync(path, { force: true }),
};

const staged = (path: string): string => `${path}.new`;

/** Throws what the disk throws, when nothing is left of what was begun. */
export function writeAll(files: ReadonlyMap<string, string>, disk: Disk = realDisk): void {
  const begun: string[] = [];
  const before = new Map<string, string | undefined>();
  try {
    for (const [path, text] of files) {
      begun.push(staged(path));
      disk.write(staged(path), text);
    }
    for (const path of files.keys()) {
      before.set(path, disk.read(path));
      disk.move(staged(path), path);
    }
  } catch (error) {
    for (const path of begun) disk.remove(path);
    for (const [path, text] of before) {
      if (text === undefined) disk.remove(path);
      else if (disk.read(path) !== text) disk.write(path, text);
    }
    throw error;
  }
}
