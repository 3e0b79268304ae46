/** Pagefind with our own hands in place of a server's: it asks for files, and gets what came as scripts. */

import { metaBytes, partBytes } from './index-part.ts';
import type { LongTextPack, PackedText } from './long-text.ts';
import { fromBase64 } from './text-part.ts';

/** The part of Pagefind that is used. */
interface Engine {
  search(query: string): Promise<{
    results: readonly { id: string; score: number; words: readonly number[] }[];
  }>;
}

/** Pagefind, wrapped so that it fetches and asks for the language of the page through these two. */
export type MakePagefind = (
  fetch: (address: string) => Promise<unknown>,
  document: unknown,
) => { createInstance(options: object): Engine };

/** Where the texts of a language come from; what does not come rejects. */
export interface LongTextSource {
  pack: LongTextPack;
  make: MakePagefind;
  /** A part of the index (index-part.ts). */
  index(part: number): Promise<string>;
  /** A part of the texts. */
  texts(part: number): Promise<readonly PackedText[]>;
}

interface Opened {
  search(words: string): Promise<
    readonly {
      /** Of the text in the list of the pack. */
      place: number;
      score: number;
      /** Places in the text of the words that were found. */
      words: readonly number[];
    }[]
  >;
  /** Whether a word of the index begins so. */
  has(beginning: string): Promise<boolean>;
}

const folder = 'pack/';

/** `language` is what Pagefind is told. */
export function openPagefind(
  language: string,
  { pack, make, index }: Pick<LongTextSource, 'pack' | 'make' | 'index'>,
): Opened {
  const { version, ranges, sizes } = pack;
  const bytesOf = async (path: string): Promise<Uint8Array<ArrayBuffer>> => {
    const [kind = '', part = ''] = path.replace(/\.\w+$/u, '').split('/');
    if (kind === 'index') return partBytes(await index(Number(part)));
    return kind.startsWith('wasm') ? fromBase64(pack.program) : metaBytes(version, sizes, ranges);
  };
  const list = { hash: 'all', wasm: 'program', page_count: sizes.length };
  const entry = { version, languages: { [language]: list }, include_characters: [] };
  let missing: unknown;
  const answer = async (address: string): Promise<unknown> => {
    const path = address.replace(/^.*?pack\//u, '').replace(/\?.*$/u, '');
    if (path.startsWith('pagefind-entry'))
      return { ok: true, status: 200, json: async () => entry };
    const bytes = await bytesOf(path).catch((error: unknown) => {
      missing = error;
      throw error;
    });
    return { ok: true, status: 200, arrayBuffer: async () => bytes.buffer };
  };
  const page = { querySelector: () => ({ getAttribute: () => language }), currentScript: null };
  const engine = make(answer, page).createInstance({
    basePath: folder,
    noWorker: true,
    metaCacheTag: 'static',
  });
  return {
    async search(words) {
      missing = undefined;
      const { results } = await engine.search(words);
      // Pagefind passes over a part of its index that does not come.
      if (missing !== undefined) throw missing;
      return results.map(({ id, score, words: found }) => ({
        ...{ place: Number(id), score, words: found },
      }));
    },
    async has(beginning) {
      const part = ranges.findIndex(([, to]) => to >= beginning);
      return part >= 0 && `\n${await index(part)}`.includes(`\n${beginning}`);
    },
  };
}
