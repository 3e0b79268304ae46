/** What readers of a language call things: handed to the first answer of its search page, if it asks. */

import type { APIContext } from 'astro';
import { corpus, reading, searchNames } from '../../corpus.ts';
import { searchPack } from '../../search/data/make-pack.ts';
import { calledRows } from '../../search/engine/called.ts';

export async function getStaticPaths() {
  const { languages } = await corpus();
  return languages.map((lang) => ({ params: { lang } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const now = await reading(params['lang']);
  const rows = calledRows(searchPack(now.corpus, now.language, await searchNames()));
  const script = `self.compactCalled?.(${JSON.stringify(rows)});\n`;
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
