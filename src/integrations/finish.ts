/**
 * After the build: makes every link relative, takes the indents away, says of every list that it is
 * one, makes one sheet of its styles, gives older browsers colours, and writes the content security policy of each page. Where the
 * address of the site is given (SITE_URL), what may only be absolute is written in full.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { carriedPaths } from '../places/files.ts';
import { siteAddress } from '../places/site.ts';
import { withColoursOfDay } from './colours.ts';
import { namedLists } from './lists.ts';
import { withOneSheet } from './one-sheet.ts';
import { withPolicy } from './policy.ts';
import { relocate } from './relocate.ts';
import { withPageAddress } from './site-address.ts';

export function finish(): AstroIntegration {
  return {
    name: 'finish',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        logger.info(
          `${finishPages(fileURLToPath(dir), siteAddress(process.env['SITE_URL']))} pages made relocatable`,
        );
      },
    },
  };
}

/** Finishes every page below a built folder, for an address where it has one; their number. Throws with every link to a page that is not there. */
export function finishPages(root: string, site?: URL): number {
  const files = filesIn(root);
  // What is made of finished pages is not there yet (carry.ts).
  const known = new Set([...files, ...carriedPaths()]);
  const dangling: string[] = [];
  const pages = files.filter((file) => file.endsWith('.html'));
  for (const file of pages) {
    const full = join(root, file);
    const moved = relocate(readFileSync(full, 'utf8'), file, known);
    dangling.push(...moved.dangling.map((target) => `${file} -> ${target}`));
    const html = withPolicy(withColoursOfDay(withOneSheet(namedLists(withoutIndents(moved.html)))));
    writeFileSync(full, site ? withPageAddress(html, file, site) : html);
  }
  if (dangling.length > 0) {
    throw new Error(`links to pages that do not exist:\n${dangling.join('\n')}`);
  }
  return pages.length;
}

/** What stands between two tags and holds the end of a line is that end alone; the words are as they were. */
const withoutIndents = (html: string): string => html.replace(/>\s*\n\s*(?=<)/gu, '>\n');

/** Paths of the files below a folder, `zh/11.html`, sorted; a folder is no file that a link may name. */
export const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
