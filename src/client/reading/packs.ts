/** Loads the words of a chapter in another language, from the web or from disk alike. */

declare global {
  interface Window {
    compactPacks?: Record<string, Record<string, string>>;
  }
}

export type Words = Readonly<Record<string, string>>;
export type LoadPack = (language: string, chapter: string) => Promise<Words>;

/** `root` is the address of the site's own folder. A pack is loaded once. */
export function packLoader(window: Window, root: string): LoadPack {
  const loading = new Map<string, Promise<Words>>();
  return (language, chapter) => {
    const key = `${language}/${chapter}`;
    const known = loading.get(key);
    if (known) return known;
    const promise = new Promise<Words>((resolve, reject) => {
      const script = window.document.createElement('script');
      script.src = new URL(`data/${key}.js`, root).href;
      script.onload = () => {
        const words = window.compactPacks?.[key];
        if (words) resolve(words);
        else reject(new Error(`no words in ${key}`));
      };
      script.onerror = () => {
        loading.delete(key);
        reject(new Error(`${key} could not be loaded`));
      };
      window.document.head.append(script);
    });
    loading.set(key, promise);
    return promise;
  };
}

/** Words of several chapters in one record. */
export async function loadChapters(
  load: LoadPack,
  language: string,
  chapters: readonly string[],
): Promise<Words> {
  const packs = await Promise.all(chapters.map((chapter) => load(language, chapter)));
  return Object.assign({}, ...packs);
}
