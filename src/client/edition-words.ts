/** The plain words of the edition in a language, for what a reader brings along to be held against. */

import type { UnitId } from '../model/unit-id.ts';
import { type LoadPack, loadChapters } from './reading/packs.ts';

/** Words of these units, in their order; the chapters are the packs that have them. */
export async function editionWords(
  load: LoadPack,
  language: string,
  chapters: readonly string[],
  units: readonly UnitId[],
): Promise<ReadonlyMap<UnitId, string>> {
  const words = await loadChapters(load, language, chapters);
  return new Map(units.map((id) => [id, plain(words[id] ?? '')] as const));
}

/** Words of a pack without what stands beside them; nothing in them is run or loaded. */
function plain(markup: string): string {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  for (const part of body.querySelectorAll('[data-apparatus]')) part.remove();
  return body.textContent ?? '';
}
