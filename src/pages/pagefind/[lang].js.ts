/** The index of the notes and pages of a language, as a script that sets data: it loads from disk too. */

import type { APIContext } from 'astro';
import { corpus, prose, reading } from '../../corpus.ts';
import { longTexts } from '../../search/data/long-texts.ts';
import { indexScript } from '../../search/data/pagefind.ts';

export async function getStaticPaths() {
  const { languages } = await corpus();
  return languages.map((lang) => ({ params: { lang } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const now = await reading(params['lang']);
  const texts = longTexts(now, await prose(now.language, 'edition'));
  const script = await indexScript(now.language, texts);
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
