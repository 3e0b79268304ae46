/** A script of pages with words of the Compact: before it, what its button at each unit says. */

import { corpus, reading } from '../corpus.ts';
import { penWords } from '../views/own-notes-words.ts';
import { bundled } from './_bundle.ts';

export async function withPen(entry: string): Promise<Response> {
  const { languages } = await corpus();
  const words = await Promise.all(
    languages.map(async (one) => [one, penWords((await reading(one)).strings)] as const),
  );
  const program = await bundled(entry);
  const said = `window.compactPen=${JSON.stringify(Object.fromEntries(words))};\n`;
  return new Response(said + (await program.text()), program);
}
