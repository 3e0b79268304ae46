/** The content as it is read once for a build: what checks it before and what is made of it after share it. */

import { type CheckedContent, checkContent } from './check-content.ts';

const read = new Map<string, CheckedContent>();

/** Reads and checks a folder anew, and keeps what it read. */
export function readForBuild(folder: string): CheckedContent {
  const content = checkContent(folder);
  read.set(folder, content);
  return content;
}

/** What was read last, or is read now. */
export const contentInBuild = (folder: string): CheckedContent =>
  read.get(folder) ?? readForBuild(folder);
