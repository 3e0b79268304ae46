/**
 * The words of a language for searches from a page in another language, as a script that sets
 * data: fetch does not work from disk. The search page of the language has them in itself.
 */

import type { APIContext } from 'astro';
import { corpus, reading } from '../../corpus.ts';
import { searchWords } from '../../search/data/make-pack.ts';
import { sentRest, sentWords } from '../../search/engine/sent-words.ts';

export async function getStaticPaths() {
  const { languages } = await corpus();
  return languages.map((lang) => ({ params: { lang } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const now = await reading(params['lang']);
  const pack = searchWords(now.corpus, now.language);
  const sent = JSON.stringify({ words: sentWords(pack), rest: sentRest(pack) });
  const script = `(self.compactWords??={}).${now.language}=${sent};\n`;
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
