/**
 * Pagefind at work in the build: the long texts of a language in, their index out; and the script
 * of the engine. A file of Pagefind that is not where it is expected stops the build.
 */

import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import type { Language } from '../../model/languages.ts';
import { fromCbor, type Item } from '../long-texts/cbor.ts';
import { type IndexWord, unsigned, wordsOf } from '../long-texts/index-part.ts';
import { indexedText, type LongText, toldLanguage, wordsFor } from '../long-texts/long-text.ts';

/** A file of Pagefind's, as it is made for an index. */
export interface MadeFile {
  path: string;
  content: Buffer;
}

/** Pagefind is one process, and closed after each index: the next one waits for it. */
let before: Promise<unknown> = Promise.resolve();

/** Makes an index of the texts; the address of each is its place in the list. */
function made(language: Language, list: readonly LongText[]): Promise<MadeFile[]> {
  const index = before.then(async () => {
    try {
      return await makeIndex(language, list);
    } finally {
      await close();
    }
  });
  before = index.catch(() => undefined);
  return index;
}

async function makeIndex(language: Language, list: readonly LongText[]): Promise<MadeFile[]> {
  const { index, errors } = await createIndex({ keepIndexUrl: true });
  if (!index) throw new Error(errors.join('\n'));
  for (const [place, text] of list.entries()) {
    // The words are folded as queries are.
    const content = wordsFor(language, indexedText(text)).join(' ');
    const added = await index.addCustomRecord({
      url: String(place),
      content,
      language: toldLanguage(language),
    });
    if (added.errors.length > 0) throw new Error(`${text.id}: ${added.errors.join(' ')}`);
  }
  const { files } = await index.getFiles();
  return files
    .map(({ path, content }) => ({ path, content: Buffer.from(content) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const entry = /^pagefind-entry\.json$/u;
const fragment = /^fragment\/(.*)\.pf_fragment$/u;
const engine = /^pagefind\.js$/u;

/** The files whose paths fit; none is a fault, because Pagefind has then changed its names. */
export function filesLike(files: readonly MadeFile[], path: RegExp): MadeFile[] {
  const found = files.filter((file) => path.test(file.path));
  if (found.length > 0) return found;
  const all = files.map((file) => file.path).join(', ');
  throw new Error(
    `Pagefind has made no file like ${path}. A new version may name its files otherwise: see src/search/data/pagefind.ts. It has made: ${all}`,
  );
}

/** What Pagefind has made of the texts: the words of its index, by the places of the texts in the list. */
export interface MadeIndex {
  version: string;
  /** The program that searches, as it came. */
  program: Buffer;
  words: readonly IndexWord[];
  /** Words of each text. */
  sizes: readonly number[];
}

export async function madeIndex(language: Language, list: readonly LongText[]): Promise<MadeIndex> {
  const files = await made(language, list);
  const places = new Map(
    filesLike(files, fragment).map(({ path, content }) => [
      path.replace(fragment, '$1'),
      placeOf(content),
    ]),
  );
  const [meta] = filesLike(files, /\.pf_meta$/u).map(({ content }) => itemOf(content));
  const { version, pages } = metaSchema.parse(meta);
  if (pages.length !== list.length)
    throw new Error(`Pagefind has ${pages.length} of the ${list.length} long texts, ${language}`);
  const placeOfPage = pages.map(([name]) => places.get(name) ?? Number.NaN);
  const sizes = new Map(pages.map(([, size], page) => [placeOfPage[page], size]));
  const words = filesLike(files, /\.pf_index$/u)
    .flatMap(({ content }) => wordsOf(itemOf(content)))
    .map((word) => inListOrder(word, placeOfPage))
    .sort(([a], [b]) => (a.word < b.word ? -1 : 1));
  const [program] = filesLike(files, programOf(toldLanguage(language), filesLike(files, entry)));
  return {
    version,
    program: program?.content ?? Buffer.from(''),
    words,
    sizes: list.map((_, place) => sizes.get(place) ?? 0),
  };
}

const itemOf = (content: Buffer): Item => fromCbor(unsigned(gunzipSync(content)));

/** Version, pages with how many words they have, and what is not needed. */
const metaSchema = z
  .tuple([z.string(), z.array(z.tuple([z.string(), z.number()]).rest(z.unknown()))])
  .rest(z.unknown())
  .transform(([version, pages]) => ({ version, pages }));

/** Pagefind numbers the texts as it likes. */
const inListOrder = (word: IndexWord, places: readonly number[]): IndexWord => {
  const [own, ...forms] = word.map((one) => ({
    ...one,
    pages: one.pages
      .map(({ page, ...rest }) => ({ ...rest, page: places[page] ?? Number.NaN }))
      .sort((a, b) => a.page - b.page),
  }));
  if (!own) throw new Error('a word of the index without its pages');
  return [own, ...forms];
};

/**
 * The program in WebAssembly that the list of the index names for the language. Pagefind makes a
 * second one, for languages that it does not know, and asks for it where the list names none.
 */
function programOf(language: string, [list]: readonly MadeFile[]): RegExp {
  const { languages } = listSchema.parse(JSON.parse(list?.content.toString('utf8') ?? '{}'));
  return new RegExp(`^wasm\\.${languages[language]?.wasm ?? 'unknown'}\\.pagefind$`, 'u');
}

const listSchema = z.object({
  languages: z.record(z.string(), z.object({ wasm: z.string().nullish() })),
});

/** The engine for all languages. */
export async function engineScript(language: Language): Promise<string> {
  const files = await made(language, [{ id: 'one', url: 'one', title: '', text: 'one' }]);
  const [own] = filesLike(files, engine);
  return classicScript(own?.content.toString('utf8') ?? '');
}

/** The address that a fragment holds, which is the place of its text. */
function placeOf(content: Buffer): number {
  const plain = gunzipSync(content)
    .toString('utf8')
    .replace(/^pagefind_dcd/u, '');
  const own: unknown = JSON.parse(plain);
  const url = typeof own === 'object' && own !== null && 'url' in own ? own.url : '';
  return Number(String(url).replace(/^\//u, ''));
}

/**
 * Pagefind comes as a module that fetches files. From disk a browser allows neither, so it is made
 * a classic script that gets its `fetch` and `document` from the caller. To be removed when
 * Pagefind runs from disk by itself (github.com/Pagefind/pagefind/issues/241).
 */
async function classicScript(source: string): Promise<string> {
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
