/**
 * Every file of the table of editions: made beside the pages of a build and written into its folder,
 * and while one edits on request, from the content as it is then.
 */

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { CheckedContent } from '../authoring/check-content.ts';
import { contentInBuild, readForBuild } from '../authoring/content-in-build.ts';
import type { Material } from '../editions/material.ts';
import { editionsOf } from '../editions/table.ts';
import { readPlace } from '../places/pages.ts';
import { siteAddress } from '../places/site.ts';
import { version } from '../version.ts';
import { beginMaking, type Making } from './making.ts';

export function editions(folder = 'content'): AstroIntegration {
  let making: Making | undefined;
  return {
    name: 'editions',
    hooks: {
      'astro:build:start': () => {
        making = beginMaking(materialOf(contentInBuild(folder)));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const written = await making?.writeInto(fileURLToPath(dir));
        logger.info(`${written ?? 0} files made of the content`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = decodeURI((request.url ?? '').replace(/[?#].*$/su, ''));
          const isFile = /\.(?!html?$|m?[jt]sx?$|css$)[a-z]+$/u.test(path);
          // Pages are Astro's, but for those in frames of others.
          if (!isFile && readPlace(path)?.kind !== 'embed') return next();
          const all = editionsOf(materialOf(readForBuild(folder)));
          const edition = all.find((one) => one.path === path);
          if (!edition) return next();
          response.setHeader('content-type', edition.type);
          response.end(edition.write());
        });
      },
    },
  };
}

const materialOf = ({ corpus, besides }: CheckedContent): Material => ({
  corpus,
  ...besides,
  version,
  site: siteAddress(process.env['SITE_URL'])?.href,
});
