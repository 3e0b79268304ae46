/** What references show in place, as a script that sets data: fetch does not work from disk. */

import type { APIContext } from 'astro';
import { previewScript } from '../../../components/apparatus/preview-script.ts';
import { corpus, reading } from '../../../corpus.ts';
import { previewsOf } from '../../../views/apparatus/preview-pack.ts';

export async function getStaticPaths() {
  const { languages } = await corpus();
  return languages.map((lang) => ({ params: { lang } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const now = await reading(params['lang']);
  return new Response(previewScript(now.language, previewsOf(now)), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
