/** The feed of a layer that is read in time, in the languages in which it has notes. */

import type { APIContext } from 'astro';
import { corpus, reading } from '../../corpus.ts';
import { atomFeed } from '../../editions/atom.ts';
import { layerPage } from '../../views/layer-page.ts';

export async function getStaticPaths() {
  const { languages, layers, notes } = await corpus();
  return languages.flatMap((lang) =>
    layers
      .filter(({ id, order }) => order === 'time' && notes[lang].some(({ layer }) => layer === id))
      .map(({ id }) => ({ params: { lang, id } })),
  );
}

export async function GET({ params }: APIContext): Promise<Response> {
  const now = await reading(params['lang']);
  const dates = new Map(now.corpus.notes[now.language].map(({ id, date }) => [id, date]));
  return new Response(atomFeed(layerPage(now, params['id'] ?? ''), dates), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}
