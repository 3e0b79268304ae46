/**
 * When every file is written: the sums of those that are offered, as a file for `sha256sum -c`, and
 * with their sizes on the pages of downloads. What was not made, such as a PDF where there is no
 * Chromium, is taken off those pages.
 */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sizeIn } from '../i18n/size.ts';
import type { Language } from '../model/languages.ts';
import { sumsUrl } from '../places/files.ts';
import { downloadsUrl } from '../places/paths.ts';
import { filesIn } from './finish.ts';

interface Facts {
  bytes: number;
  sum: string;
}

/** Pages, and what they load, are the site itself; the list cannot hold its own sum. */
const isOffered = (path: string): boolean =>
  !/\.(?:html|js|css|svg|png|ico|webmanifest)$/u.test(path) && `/${path}` !== sumsUrl;

/** Writes the sums into a finished build, and on its pages of downloads. */
export function writeSums(root: string, languages: readonly Language[]): void {
  const files = new Map(
    filesIn(root)
      .filter(isOffered)
      .map((path): [string, Facts] => {
        const content = readFileSync(join(root, path));
        const sum = createHash('sha256').update(content).digest('hex');
        return [path, { bytes: content.length, sum }];
      }),
  );
  const lines = [...files].map(([path, { sum }]) => `${sum}  ${path}\n`);
  writeFileSync(join(root, sumsUrl), lines.join(''));
  for (const language of languages) {
    const page = join(root, downloadsUrl(language));
    if (existsSync(page)) {
      writeFileSync(page, withSums(readFileSync(page, 'utf8'), language, files));
    }
  }
}

/** A page of downloads with the size and the sum of each file; those that are not there are gone. */
export function withSums(
  html: string,
  language: Language,
  files: ReadonlyMap<string, Facts>,
): string {
  const filled = html.replace(
    /<div data-file="\/([^"]*)">([\s\S]*?)<\/div>/gu,
    (_, path: string, row: string) => {
      const facts = files.get(path);
      if (!facts) return '';
      const size = sizeIn(language, facts.bytes, 1);
      return `<div>${row.replace(/ data-size(?:="")?>/u, `>${size}`).replace(/ data-sum(?:="")?>/u, `>${facts.sum}`)}</div>`;
    },
  );
  // A form of which no file was made.
  return filled.replace(/<li>(?:(?!<\/li>)[\s\S])*?<dl>\s*<\/dl>\s*<\/li>/gu, '');
}
