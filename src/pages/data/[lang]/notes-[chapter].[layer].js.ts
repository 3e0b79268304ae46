/** The notes of a layer on a chapter as a script that sets data: fetch does not work from disk. */

import type { APIContext } from 'astro';
import { notesPackScript } from '../../../components/unit/notes-pack-script.ts';
import { corpus, reading } from '../../../corpus.ts';
import { chaptersOf } from '../../../model/corpus.ts';
import { notesPackOf } from '../../../views/notes-pack.ts';

export async function getStaticPaths() {
  const all = await corpus();
  return all.languages.flatMap((lang) =>
    chaptersOf(all).flatMap(({ id }) =>
      all.layers.map((layer) => ({ params: { lang, chapter: id, layer: layer.id } })),
    ),
  );
}

export async function GET({ params }: APIContext): Promise<Response> {
  const now = await reading(params['lang']);
  const pack = notesPackOf(now, params['chapter'] ?? '', params['layer'] ?? '');
  return new Response(notesPackScript(pack, now.strings), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
