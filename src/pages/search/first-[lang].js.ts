/** The first answer of the search page in one language, which comes before the search itself. */

import type { APIRoute } from 'astro';
import { corpus, reading } from '../../corpus.ts';
import { bundled } from '../_bundle.ts';

export async function getStaticPaths() {
  const { languages } = await corpus();
  return languages.map((lang) => ({ params: { lang } }));
}

export const GET: APIRoute = async ({ params }) =>
  bundled('src/client/search-first.ts', (await reading(params['lang'])).language);
