/** After the pages are written: the index of the long texts, per language, below `pagefind/`. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Language, languageCodes } from '../model/languages.ts';
import type { LongText } from '../search/long-texts/long-texts.ts';
import { cutLongTexts } from './cut-long-texts.ts';
import { pagefindFiles } from './pagefind.ts';

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const texts = new Map<Language, LongText[]>();
        for (const language of languageCodes) {
          const list = textsIn(join(root, language));
          if (list.length > 0) texts.set(language, list);
        }
        mkdirSync(join(root, 'pagefind'), { recursive: true });
        for (const [name, content] of Object.entries(await pagefindFiles(texts)))
          writeFileSync(join(root, 'pagefind', name), content);
        const counts = [...texts].map(([language, list]) => `${language} ${list.length}`);
        logger.info(`long texts indexed: ${counts.join(', ')}`);
      },
    },
  };
}

function textsIn(folder: string): LongText[] {
  return filesOf(folder).flatMap((file) =>
    cutLongTexts(readFileSync(join(folder, file), 'utf8'), file),
  );
}

/** Pages in the order of the Compact, then by name. */
function filesOf(folder: string): string[] {
  try {
    const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
    return pages.sort((a, b) => number(a) - number(b) || (a < b ? -1 : 1));
  } catch {
    return [];
  }
}

const number = (file: string): number => Number.parseInt(file, 10) || 10_000;
