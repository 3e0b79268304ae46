/** What readers ask for in their own words: loaded when the words as typed lead nowhere. */

import type { APIContext } from 'astro';
import { askedIn, corpus, reading, searchNames } from '../../corpus.ts';
import { meaningPack } from '../../search/data/make-meaning.ts';
import { searchPack } from '../../search/data/make-pack.ts';
import { exchangedMeaning } from '../../search/engine/sent-meaning.ts';

export async function getStaticPaths() {
  const { languages } = await corpus();
  return languages.map((lang) => ({ params: { lang } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const now = await reading(params['lang']);
  const asked = (await askedIn(now.language)) ?? { units: {}, terms: {}, alike: [] };
  const pack = searchPack(now.corpus, now.language, await searchNames());
  const meaning = JSON.stringify(exchangedMeaning(meaningPack(pack, asked), now.language));
  const script = `(self.compactMeaning??={}).${now.language}=${meaning};\n`;
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
