/** One chapter of one language as a script that sets data: fetch does not work from disk. */

import type { APIContext } from 'astro';
import { packScript } from '../../../components/unit/pack-script.ts';
import { corpus, reading } from '../../../corpus.ts';
import { chaptersOf } from '../../../model/corpus.ts';
import { packOf } from '../../../views/pack.ts';

export async function getStaticPaths() {
  const all = await corpus();
  return all.languages.flatMap((lang) =>
    chaptersOf(all).map(({ id }) => ({ params: { lang, chapter: id } })),
  );
}

export async function GET({ params }: APIContext): Promise<Response> {
  const now = await reading(params['lang']);
  const script = packScript(packOf(now, params['chapter'] ?? ''));
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
