/** Terms and synonyms in all languages, with their units in one: loaded after the words. */

import type { APIContext } from 'astro';
import { corpus, reading, searchNames } from '../../corpus.ts';
import { searchPack } from '../../search/data/make-pack.ts';

export async function getStaticPaths() {
  const { languages } = await corpus();
  return languages.map((lang) => ({ params: { lang } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const now = await reading(params['lang']);
  const { concepts } = searchPack(now.corpus, now.language, await searchNames());
  const script = `(self.compactNames??={}).${now.language}=${JSON.stringify(concepts)};\n`;
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
