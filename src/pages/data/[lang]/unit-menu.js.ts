/** The menu at a unit, with its strings in the language: it comes when it is used. */

import type { APIContext } from 'astro';
import { corpus, reading } from '../../../corpus.ts';
import { unitMenuWords } from '../../../views/unit-menu-words.ts';
import { bundled } from '../../_bundle.ts';

export async function getStaticPaths() {
  const { languages } = await corpus();
  return languages.map((lang) => ({ params: { lang } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const now = await reading(params['lang']);
  const program = await bundled('src/client/unit-menu.ts');
  const words = `window.compactUnitMenuWords=${JSON.stringify(unitMenuWords(now))};\n`;
  return new Response(words + (await program.text()), program);
}
