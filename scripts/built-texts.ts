/** The long texts of the built site, opened by the very scripts that the search page loads. */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { Language } from '../src/model/languages.ts';
import { longTextEngineUrl, longTextPartKey, longTextsUrl } from '../src/places/files.ts';
import type { LongTextPack } from '../src/search/long-texts/long-text.ts';
import { type LongTexts, openLongTexts } from '../src/search/long-texts/long-texts.ts';
import type { LongTextSource, MakePagefind } from '../src/search/long-texts/open-pagefind.ts';
import { textsOf } from '../src/search/long-texts/text-part.ts';

/** What the scripts set on a page. */
interface Page {
  compactLong?: Partial<Record<Language, LongTextPack>>;
  compactLongParts?: Readonly<Record<string, string>>;
  compactPagefind?: MakePagefind;
}

/** Builds the site when it is not there. `dist` is its folder. */
export function openBuiltTexts(dist: string): (language: Language) => LongTexts | undefined {
  const engine = join(dist, longTextEngineUrl);
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
  if (!existsSync(join(dist, longTextsUrl(language)))) return undefined;
  const source = textSource(language, (path) => readFileSync(join(dist, path), 'utf8'));
  return source && openLongTexts(language, source);
}

/** The texts of a language from scripts by their paths; undefined when one of the first lacks its value. */
export function textSource(
  language: Language,
  script: (path: string) => string,
): LongTextSource | undefined {
  const { compactLong, compactPagefind: make } = runScripts(
    [longTextEngineUrl, longTextsUrl(language)].map(script),
  );
  const pack = compactLong?.[language];
  const part = (kind: 'index' | 'texts', number: number): string => {
    const name = longTextPartKey(language, kind, number);
    const value = runScripts([script(longTextsUrl(name))]).compactLongParts?.[name];
    if (value === undefined) throw new Error(`${name} holds no part of the long texts`);
    return value;
  };
  return (
    pack &&
    make && {
      ...{ pack, make },
      index: async (number) => part('index', number),
      texts: async (number) => textsOf(part('texts', number)),
    }
  );
}

/** Runs scripts of Pagefind one after the other in a world that has what they ask of a browser. */
function runScripts(scripts: readonly string[]): Page {
  const self: Page = {};
  const numbers = { Uint8Array, Uint16Array, Uint32Array };
  const words = { TextDecoder, TextEncoder, Intl };
  const world = { self, WebAssembly, console, setTimeout, clearTimeout, ...numbers, ...words };
  for (const script of scripts) runInNewContext(script, world);
  return self;
}
