/** Names and citations of all units as a script that sets data: fetch does not work from disk. */

import type { APIContext } from 'astro';
import { referencesScript } from '../../../components/unit/references-script.ts';
import { corpus, reading } from '../../../corpus.ts';
import { referencesOf } from '../../../views/references.ts';

export async function getStaticPaths() {
  const { languages } = await corpus();
  return languages.map((lang) => ({ params: { lang } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const script = referencesScript(referencesOf(await reading(params['lang'])));
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
