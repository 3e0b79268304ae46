/**
 * When every file is written: lists of what the worker keeps, one a language, with bytes and sums; and
 * the worker is told of them. Its version is a sum of the lists: the same files, the same version.
 */

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../model/languages.ts';
import { keptListUrl, workerUrl } from '../places/files.ts';
import type { Build, Row } from '../worker/build.ts';
import { languageOf } from '../worker/paths.ts';
import { sumOf } from '../worker/sums.ts';
import { filesIn } from './finish.ts';

/** What stands before the worker's code, on a line of its own; it is written anew when it is there. */
const told = /^self\.compactBuild=.*\n/u;

/** Writes the lists into a finished build, and into its worker; what the worker is told. */
export async function writeWorker(root: string, languages: readonly Language[]): Promise<Build> {
  const rows = new Map<Language | 'all', Row[]>();
  for (const path of filesIn(root)) {
    const of = languageOf(path);
    if (of === undefined) continue;
    const content = readFileSync(join(root, path));
    const row: Row = [path, content.length, await sumOf(content)];
    rows.set(of, [...(rows.get(of) ?? []), row]);
  }
  const lists: Build['lists'] = Object.fromEntries(
    await Promise.all(
      languages.map(async (language) => {
        const list = `${JSON.stringify({ files: rows.get(language) ?? [] })}\n`;
        writeFileSync(join(root, keptListUrl(language)), list);
        return [language, await sumOf(new TextEncoder().encode(list))] as const;
      }),
    ),
  );
  const shared = rows.get('all') ?? [];
  const version = createHash('sha256')
    .update(JSON.stringify([shared, lists]))
    .digest('hex');
  const build: Build = { version: version.slice(0, 12), shared, lists };
  const file = join(root, workerUrl);
  const code = readFileSync(file, 'utf8').replace(told, '');
  writeFileSync(file, `self.compactBuild=${JSON.stringify(build)};\n${code}`);
  return build;
}
