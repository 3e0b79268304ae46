/** Loads the words of a chapter in another language, from the web or from disk alike. */

import { below, packKey, packUrl } from '../../places/files.ts';
import { loadScript } from '../script.ts';
import { isTexts } from '../values.ts';

declare global {
  interface Window {
    compactPacks?: Readonly<Record<string, unknown>>;
  }
}

export type Words = Readonly<Record<string, string>>;
export type LoadPack = (key: string) => Promise<Words>;

/** `root` is the address of the site's own folder. A pack is loaded once. */
export function packLoader(window: Window, root: string): LoadPack {
  const loading = new Map<string, Promise<Words>>();
  const wordsOf = async (key: string): Promise<Words> => {
    await loadScript(window.document, below(root, packUrl(key)));
    const words = window.compactPacks?.[key];
    if (!isTexts(words)) throw new Error(key);
    return words;
  };
  return (key) => {
    const words = loading.get(key) ?? wordsOf(key);
    loading.set(key, words);
    // What could not be had may be asked for again.
    words.catch(() => loading.delete(key));
    return words;
  };
}

/** Words of several chapters in one record. */
export async function loadChapters(
  load: LoadPack,
  language: string,
  chapters: readonly string[],
): Promise<Words> {
  const packs = await Promise.all(chapters.map((chapter) => load(packKey(language, chapter))));
  return Object.fromEntries(packs.flatMap((words) => Object.entries(words)));
}
