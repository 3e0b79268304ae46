/**
 * After the build: makes every link relative, takes the indents away, says of every list that it is
 * one, makes one sheet of its styles, gives older browsers colours, and writes the content security policy of each page. Where the
 * address of the site is given (SITE_URL), what may only be absolute is written in full.
 */

import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
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
      'astro:build:done': async ({ dir, logger }) => {
        const site = siteAddress(process.env['SITE_URL']);
        const pages = await finishSite(fileURLToPath(dir), site);
        logger.info(`${pages} pages made relocatable`);
      },
    },
  };
}

/** Some pages of a built folder, and every file that a link on them may lead to. */
export interface Share {
  root: string;
  pages: readonly string[];
  files: ReadonlySet<string>;
  /** The address of the site, where it has one. */
  site: string | undefined;
}

/** Fewer are done before a second thread has begun. */
const worthAThread = 200;

/** Finishes every page below a built folder, for an address where it has one; their number. Throws with every link to a page that is not there. */
export async function finishSite(root: string, site?: URL): Promise<number> {
  const found = filesIn(root);
  const pages = found.filter((file) => file.endsWith('.html'));
  // What is made of finished pages is not there yet (carry.ts).
  const files = new Set([...found, ...carriedPaths()]);
  const given = { root, files, site: site?.href };
  const half = pages.length < worthAThread ? pages.length : Math.floor(pages.length / 2);
  const beside = half < pages.length && finishBeside({ ...given, pages: pages.slice(half) });
  const dangling = finishPages({ ...given, pages: pages.slice(0, half) });
  if (beside) dangling.push(...(await beside));
  if (dangling.length > 0) {
    throw new Error(`links to pages that do not exist:\n${dangling.join('\n')}`);
  }
  return pages.length;
}

/** Finishes them in a thread of its own. */
async function finishBeside(share: Share): Promise<string[]> {
  const worker = new Worker(new URL('./finish-worker.ts', import.meta.url), { workerData: share });
  const [dangling]: string[][] = await once(worker, 'message');
  return dangling ?? [];
}

/** Finishes these pages; gives back the links on them to pages that are not there. */
export function finishPages({ root, pages, files, site }: Share): string[] {
  const address = siteAddress(site);
  return pages.flatMap((file) => {
    const full = join(root, file);
    const moved = relocate(readFileSync(full, 'utf8'), file, files);
    const html = withPolicy(withColoursOfDay(withOneSheet(namedLists(withoutIndents(moved.html)))));
    writeFileSync(full, address ? withPageAddress(html, file, address) : html);
    return moved.dangling.map((target) => `${file} -> ${target}`);
  });
}

/** What stands between two tags and holds the end of a line is that end alone; the words are as they were. */
const withoutIndents = (html: string): string => html.replace(/>\s*\n\s*(?=<)/gu, '>\n');

/** Paths of the files below a folder, `zh/11.html`, sorted; a folder is no file that a link may name. */
export const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
