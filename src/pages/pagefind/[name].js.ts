/** The notes and pages of every language for their search, in parts. */

import type { APIRoute } from 'astro';
import { corpus, prose, reading } from '../../corpus.ts';
import { longTextScripts } from '../../search/data/long-text-scripts.ts';
import { longTexts } from '../../search/data/long-texts.ts';

export async function getStaticPaths() {
  const { languages } = await corpus();
  const all = languages.map(async (code) => {
    const now = await reading(code);
    const texts = longTexts(now, await prose(now.language, 'edition'));
    return longTextScripts(now.language, texts);
  });
  const scripts = (await Promise.all(all)).flat();
  return scripts.map(({ name, script }) => ({ params: { name }, props: { script } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['script']), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
