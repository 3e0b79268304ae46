/** Loads the words of a chapter in another language, from the web or from disk alike. */

import { below, ownWordsUrl, packKey, packUrl } from '../../places/files.ts';
import { pageLanguage } from '../page-language.ts';
import { loadScript } from '../script.ts';
import { isTexts } from '../values.ts';

declare global {
  interface Window {
    compactPacks?: Readonly<Record<string, unknown>>;
    /** Words of the reader's own copy in a language, or the sentence that says why there are none. */
    compactOwnWords?: (language: string) => Promise<Words | string>;
  }
}

export type Words = Readonly<Record<string, string>>;
export type LoadPack = (key: string) => Promise<Words>;

/** An error whose message is for the reader, in the language of the page. */
export class Said extends Error {}

/** `root` is the address of the site's own folder. A pack is loaded once. */
export function packLoader(window: Window, root: string): LoadPack {
  const loading = new Map<string, Promise<Words>>();
  const ownWords = async (language: string): Promise<Words> => {
    const page = pageLanguage(window.document);
    if (!window.compactOwnWords) await loadScript(window.document, below(root, ownWordsUrl(page)));
    const words = await window.compactOwnWords?.(language);
    if (!isTexts(words)) throw new Said(words);
    return words;
  };
  const wordsOf = async (key: string): Promise<Words> => {
    const own = /^own-(..)/u.exec(key)?.[1];
    if (own) return ownWords(own);
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
