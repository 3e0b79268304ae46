/**
 * What the search page of a language needs behind its first answer: strings, filters, principles,
 * titles of goals. It is asked for with the search itself.
 */

import type { APIContext } from 'astro';
import { corpus, reading } from '../../corpus.ts';
import { searchWords } from '../../search/data/make-pack.ts';
import { sentRest } from '../../search/engine/sent-words.ts';
import { restDisplay } from '../../views/search-page.ts';

export async function getStaticPaths() {
  const { languages } = await corpus();
  return languages.map((lang) => ({ params: { lang } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const now = await reading(params['lang']);
  const rest = sentRest(searchWords(now.corpus, now.language));
  const script = `self.compactRest=${JSON.stringify({ rest, display: restDisplay(now) })};\n`;
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
