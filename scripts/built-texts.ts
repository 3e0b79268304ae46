/** The long texts of the built site, opened by the very scripts that the search page loads. */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { Language } from '../src/model/languages.ts';
import {
  type LongTextPack,
  type LongTexts,
  type MakePagefind,
  openLongTexts,
} from '../src/search/long-texts/long-texts.ts';

/** What the scripts set on a page. */
interface Page {
  compactLong?: Partial<Record<Language, LongTextPack>>;
  compactPagefind?: MakePagefind;
}

/** Builds the site when it is not there. `dist` is its folder. */
export function openBuiltTexts(dist: string): (language: Language) => LongTexts | undefined {
  const engine = join(dist, 'pagefind', 'engine.js');
  if (!existsSync(engine)) {
    process.stderr.write('The site is not built yet, and notes are searched in it: building.\n');
    const built = spawnSync('npm', ['run', 'build'], { stdio: ['ignore', 2, 2] });
    if (built.status !== 0 || !existsSync(engine)) throw new Error('the site could not be built');
  }
  const opened = new Map<Language, LongTexts | undefined>();
  return (language) => {
    if (!opened.has(language)) opened.set(language, open(dist, language));
    return opened.get(language);
  };
}

function open(dist: string, language: Language): LongTexts | undefined {
  const file = join(dist, 'pagefind', `${language}.js`);
  if (!existsSync(file)) return undefined;
  const scripts = [join(dist, 'pagefind', 'engine.js'), file];
  const self = runScripts(scripts.map((path) => readFileSync(path, 'utf8')));
  const pack = self.compactLong?.[language];
  const make = self.compactPagefind;
  return pack && make ? openLongTexts(language, pack, make) : undefined;
}

/** Runs scripts of Pagefind one after the other in a world that has what they ask of a browser. */
export function runScripts(scripts: readonly string[]): Page {
  const self: Page = {};
  const numbers = { Uint8Array, Uint16Array, Uint32Array };
  const words = { TextDecoder, TextEncoder, Intl };
  const world = { self, WebAssembly, console, setTimeout, clearTimeout, ...numbers, ...words };
  for (const script of scripts) runInNewContext(script, world);
  return self;
}
