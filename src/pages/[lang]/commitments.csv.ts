/** The table of commitments as a file. */

import type { APIContext } from 'astro';
import { corpus, reading } from '../../corpus.ts';
import { commitmentsCsv } from '../../editions/commitments-csv.ts';

export async function getStaticPaths() {
  const { languages } = await corpus();
  return languages.map((lang) => ({ params: { lang } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const text = commitmentsCsv(await reading(params['lang']));
  return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
