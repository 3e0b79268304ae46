/**
 * Traditional forms of Chinese characters: asked for when a query holds characters that the search
 * has never seen.
 */

import { corpus, searchNames } from '../../corpus.ts';
import { sourceLanguage } from '../../model/languages.ts';
import { searchPack, signsOf } from '../../search/data/make-pack.ts';
import { traditionalForms } from '../../search/data/traditional.ts';

export async function GET(): Promise<Response> {
  const pack = searchPack(await corpus(), sourceLanguage, await searchNames());
  const forms = JSON.stringify(traditionalForms(signsOf(pack)));
  const script = `/* Characters: OpenCC, Apache-2.0 */self.compactForms=${forms};\n`;
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
