/** Pagefind at work in the build: texts in, one script per language and the script of the engine out. */

import { gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import type { Language } from '../model/languages.ts';
import { indexedText, type LongText, wordsFor } from '../search/long-texts/long-texts.ts';

/** The files of the site that the engine is loaded from, below its folder `pagefind/`. */
export type EngineFiles = Readonly<Record<string, string>>;

/** Texts per language in the order of the site; languages without texts have no file. */
export async function pagefindFiles(
  texts: ReadonlyMap<Language, readonly LongText[]>,
): Promise<EngineFiles> {
  const out: Record<string, string> = {};
  for (const [language, list] of texts) {
    const { script, engine } = await indexed(language, list);
    out[`${language}.js`] = script;
    out['engine.js'] = engine;
  }
  await close();
  return out;
}

async function indexed(
  language: Language,
  list: readonly LongText[],
): Promise<{ script: string; engine: string }> {
  const { index, errors } = await createIndex({ keepIndexUrl: true });
  if (!index) throw new Error(errors.join('\n'));
  for (const [place, text] of list.entries()) {
    // The words are folded as queries are; the address is the place in the list.
    const content = wordsFor(language, indexedText(text)).join(' ');
    const added = await index.addCustomRecord({ url: String(place), content, language });
    if (added.errors.length > 0) throw new Error(`${text.id}: ${added.errors.join(' ')}`);
  }
  const files = (await index.getFiles()).files
    .map(({ path, content }) => ({ path, content: Buffer.from(content) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  await index.deleteIndex();
  const named = files.flatMap(({ path, content }) => {
    const id = /^fragment\/(.*)\.pf_fragment$/u.exec(path)?.[1];
    const text = id === undefined ? undefined : list[placeOf(content)];
    return id !== undefined && text ? [[id, text] as const] : [];
  });
  const wanted = files.filter(({ path }) => isNeeded(path));
  const data = JSON.stringify({
    files: Object.fromEntries(
      wanted.map(({ path, content }) => [path, content.toString('base64')]),
    ),
    texts: Object.fromEntries(named),
  });
  const source = files.find(({ path }) => path === 'pagefind.js')?.content.toString('utf8') ?? '';
  return {
    script: `(self.compactLong??={}).${language}=${data};\n`,
    engine: await engineScript(source),
  };
}

/** The index, its list and the program in WebAssembly: no interface, no fragments, no worker. */
const isNeeded = (path: string): boolean =>
  /(?:^pagefind-entry\.json|\.pf_meta|\.pf_index|^wasm\..*\.pagefind)$/u.test(path);

/** The address that a fragment holds, which is the place of its text. */
function placeOf(fragment: Buffer): number {
  const plain = gunzipSync(fragment)
    .toString('utf8')
    .replace(/^pagefind_dcd/u, '');
  const { url }: { url?: unknown } = JSON.parse(plain);
  return Number(String(url).replace(/^\//u, ''));
}

/**
 * Pagefind comes as a module that fetches files. From disk a browser allows neither, so it is made
 * a classic script that gets its `fetch` and `document` from the caller. To be removed when
 * Pagefind runs from disk by itself (github.com/Pagefind/pagefind/issues/241).
 */
async function engineScript(source: string): Promise<string> {
  // A base to take paths apart by, never asked for: no file of the site names another host.
  const own = source
    .replaceAll(/https:\/\/example\.com/gu, 'site://index')
    .replaceAll(/https:\\\/\\\/example\\?\.com/gu, 'site:\\/\\/index');
  const { code } = await transform(own, {
    format: 'iife',
    globalName: 'made',
    minify: true,
    charset: 'utf8',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    define: { 'import.meta.url': '""', fetch: 'fetchFile', document: 'pageOf' },
  });
  return `self.compactPagefind=(fetchFile,pageOf)=>{${code};return made};\n`;
}
