/** The engine of the notes and pages, the same for every language. */

import { sourceLanguage } from '../../model/languages.ts';
import { engineScript } from '../../search/data/pagefind.ts';

export async function GET(): Promise<Response> {
  const script = await engineScript(sourceLanguage);
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
