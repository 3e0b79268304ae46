/** Lays out tests/fixtures/mini, with the faults of a case put in, in a folder of its own. */

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';

const fixtures = join(import.meta.dirname, 'fixtures');
const strings = join(import.meta.dirname, '..', 'content', 'ui');

/** What a case may hold besides files of its own; every path is one of the content folder. */
const editsSchema = z.array(
  z.strictObject({ file: z.string(), find: z.string().min(1), replace: z.string() }),
);

/** The files of a case that say what to do, and are no content. */
const instructions = ['edits.json', 'DELETE', 'expected.json'];

/**
 * A copy of mini; `fault` is a folder under fixtures/bad. Its files replace those of mini or
 * are added, `edits.json` replaces one place in a file each, `DELETE` lists paths to remove.
 */
export function layOut(fault?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(join(fixtures, 'mini'), folder, { recursive: true });
  for (const language of ['zh', 'en']) {
    cpSync(join(strings, `${language}.json`), join(folder, 'ui', `${language}.json`));
  }
  if (fault !== undefined) spoil(folder, join(fixtures, 'bad', fault));
  return folder;
}

export const clear = (folder: string): void => rmSync(folder, { recursive: true });

function spoil(folder: string, fault: string): void {
  cpSync(fault, folder, { recursive: true });
  for (const name of instructions) rmSync(join(folder, name), { force: true });
  const edits = join(fault, 'edits.json');
  if (existsSync(edits)) {
    for (const { file, find, replace } of editsSchema.parse(
      JSON.parse(readFileSync(edits, 'utf8')),
    )) {
      const parts = readFileSync(join(folder, file), 'utf8').split(find);
      if (parts.length !== 2) {
        throw new Error(
          `${edits}: "${find}" stands ${parts.length - 1} times in ${file}, not once`,
        );
      }
      writeFileSync(join(folder, file), parts.join(replace));
    }
  }
  const remove = join(fault, 'DELETE');
  if (existsSync(remove)) {
    for (const path of readFileSync(remove, 'utf8').split('\n').filter(Boolean)) {
      rmSync(join(folder, path), { recursive: true });
    }
  }
}
