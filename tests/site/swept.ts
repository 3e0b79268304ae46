/** What sorts of pages there are, and which pages a sweep over the site visits. */

import { isNotFoundPage, languageOf, pageFiles } from './dist.ts';

/** What sort of page a file is: `paragraph`, `chapter`, `sdg`, … */
export function kindOf(file: string): string {
  const name = file.replace(/^.*\//u, '').replace(/\.html$/u, '');
  if (isNotFoundPage(file)) return 'not-found';
  return /^\d+$/u.test(name) ? 'paragraph' : name.replace(/-[^-].*$/u, '-');
}

/** The first page of every kind in a language, the page for a missing address left out. */
export function onePageOfEachKind(language: string): Map<string, string> {
  const kinds = new Map<string, string>();
  for (const file of pageFiles) {
    if (languageOf(file) !== language || isNotFoundPage(file)) continue;
    if (!kinds.has(kindOf(file))) kinds.set(kindOf(file), file);
  }
  return kinds;
}

/**
 * The pages that a sweep visits: all of them, or with SWEEP=kinds, for the quick run, one of every
 * kind in the language of the source, one written from left to right and one from right to left.
 */
export const sweptPages: readonly string[] =
  process.env['SWEEP'] === 'kinds'
    ? ['index.html', ...['zh', 'en', 'ar'].flatMap((one) => [...onePageOfEachKind(one).values()])]
    : pageFiles;
