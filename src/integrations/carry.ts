/** What readers carry away and what is made of finished pages: folders that are packed, PDFs, the lists of what browsers keep. Last of all. */

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentInBuild } from '../authoring/content-in-build.ts';
import { siteAddress } from '../places/site.ts';
import { writeArchives } from './archives.ts';
import { writeSums } from './downloads.ts';
import { type OpenPrinter, writePrints } from './prints.ts';
import { writeWorker } from './worker.ts';

export function carry(openPrinter: OpenPrinter, folder = 'content'): AstroIntegration {
  return {
    name: 'carry',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const content = contentInBuild(folder);
        const site = siteAddress(process.env['SITE_URL'])?.href;
        const { languages } = content.corpus;
        await Promise.all([
          writeArchives(root, content, site),
          writePrints(root, languages, site, openPrinter, (words) => logger.warn(words)),
        ]);
        writeSums(root, languages);
        // Its lists have the sums of pages, those of downloads among them.
        const { version } = await writeWorker(root, languages);
        logger.info(`folders packed, sums written, worker ${version}`);
      },
    },
  };
}
