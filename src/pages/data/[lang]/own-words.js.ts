/** What reads a reader's own copy, with its strings in the language: it comes when it is asked for. */

import type { APIContext } from 'astro';
import { corpus, reading } from '../../../corpus.ts';
import { ownWords } from '../../../views/copy-page.ts';
import { bundled } from '../../_bundle.ts';

export async function getStaticPaths() {
  const { languages } = await corpus();
  return languages.map((lang) => ({ params: { lang } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const { strings } = await reading(params['lang']);
  const program = await bundled('src/client/own-words.ts');
  const words = `window.compactOwnStrings=${JSON.stringify(ownWords(strings))};\n`;
  return new Response(words + (await program.text()), program);
}
