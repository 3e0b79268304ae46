/** The citations of the language of the page, which come when one is asked for. */

import { type CitationPack, readCitationPack } from '../../citations/pack.ts';
import { below, citationPackKey, citationPackUrl } from '../../places/files.ts';
import { loadScript } from '../script.ts';
import type { MenuHost } from './host.ts';

/** Rejects where they cannot be had. */
export async function citationsOf({ window, words, root }: MenuHost): Promise<CitationPack> {
  const key = citationPackKey(words.language);
  const had = readCitationPack(window.compactPacks?.[key]);
  if (had) return had;
  await loadScript(window.document, below(root, citationPackUrl(words.language)));
  const pack = readCitationPack(window.compactPacks?.[key]);
  if (!pack) throw new Error(key);
  return pack;
}
