/** What reads a page aloud, with its strings in the language: it comes when it is asked for. */

import type { APIContext } from 'astro';
import { corpus, reading } from '../../../corpus.ts';
import { aloudWords } from '../../../views/aloud-words.ts';
import { bundled } from '../../_bundle.ts';

export async function getStaticPaths() {
  const { languages } = await corpus();
  return languages.map((lang) => ({ params: { lang } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const { strings } = await reading(params['lang']);
  const program = await bundled('src/client/read-aloud.ts');
  const words = `window.compactAloudWords=${JSON.stringify(aloudWords(strings))};\n`;
  return new Response(words + (await program.text()), program);
}
