/** What a reader's browser cites from in a language: it comes when a citation is asked for. */

import type { APIContext } from 'astro';
import { writeCitationPack } from '../../../citations/pack.ts';
import { corpus, reading } from '../../../corpus.ts';
import { citationPackKey } from '../../../places/files.ts';
import { citationPackOf } from '../../../views/citation-pack.ts';

export async function getStaticPaths() {
  const { languages } = await corpus();
  return languages.map((lang) => ({ params: { lang } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const now = await reading(params['lang']);
  const key = JSON.stringify(citationPackKey(now.language));
  const data = writeCitationPack(citationPackOf(now)).replaceAll('</', '<\\/');
  return new Response(`(self.compactPacks??={})[${key}]=${data};\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
