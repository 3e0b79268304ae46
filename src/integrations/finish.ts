/** After the build: makes every link relative, and writes the content security policy of each page. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './policy.ts';
import { relocate } from './relocate.ts';

export function finish(): AstroIntegration {
  return {
    name: 'finish',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
          .map((file) => file.replaceAll('\\', '/'))
          .sort();
        const known = new Set(files);
        const dangling: string[] = [];
        const pages = files.filter((file) => file.endsWith('.html'));
        for (const file of pages) {
          const full = join(root, file);
          const moved = relocate(readFileSync(full, 'utf8'), file, known);
          dangling.push(...moved.dangling.map((target) => `${file} -> ${target}`));
          writeFileSync(full, withPolicy(moved.html));
        }
        if (dangling.length > 0) {
          throw new Error(`links to pages that do not exist:\n${dangling.join('\n')}`);
        }
        logger.info(`${pages.length} pages made relocatable`);
      },
    },
  };
}
