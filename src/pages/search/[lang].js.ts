/**
 * The words of a language for the search, as a script that sets data: fetch does not work from
 * disk. The names of things follow in a script of their own, so that the first result comes soon.
 */

import type { APIContext } from 'astro';
import { corpus, reading, searchNames } from '../../corpus.ts';
import { searchPack } from '../../search/make-pack.ts';
import { searchDisplay } from '../../views/search-page.ts';

export async function getStaticPaths() {
  const { languages } = await corpus();
  return languages.map((lang) => ({ params: { lang } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const now = await reading(params['lang']);
  const pack = { ...searchPack(now.corpus, now.language, await searchNames()), concepts: [] };
  const script = `self.compactSearch=${JSON.stringify({ pack, display: searchDisplay(now) })};\n`;
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
