/** What a reader's own notes need, with its strings in the language: it comes when it is used. */

import type { APIContext } from 'astro';
import { corpus, reading } from '../../../corpus.ts';
import { deskWords } from '../../../views/own-notes-words.ts';
import { bundled } from '../../_bundle.ts';

export async function getStaticPaths() {
  const { languages } = await corpus();
  return languages.map((lang) => ({ params: { lang } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const { strings } = await reading(params['lang']);
  const program = await bundled('src/client/own-notes.ts');
  const words = `window.compactOwnNoteWords=${JSON.stringify(deskWords(strings))};\n`;
  return new Response(words + (await program.text()), program);
}
