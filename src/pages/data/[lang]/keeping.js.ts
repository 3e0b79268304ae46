/** What tells of a new version and of what is kept, with its strings in the language: it comes when there is something to tell. */

import type { APIContext } from 'astro';
import { corpus, reading } from '../../../corpus.ts';
import { keepingWords } from '../../../views/keeping-words.ts';
import { bundled } from '../../_bundle.ts';

export async function getStaticPaths() {
  const { languages } = await corpus();
  return languages.map((lang) => ({ params: { lang } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const words = keepingWords(await reading(params['lang']));
  const program = await bundled('src/client/keeping.ts');
  const text = `window.compactKeepingWords=${JSON.stringify(words)};\n${await program.text()}`;
  return new Response(text, program);
}
