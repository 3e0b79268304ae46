/** The data of the search: the words stand in the page, the rest comes as scripts, from disk too. */

import { isLanguage, type Language } from '../../model/languages.ts';
import {
  below,
  longTextEngineUrl,
  longTextPartKey,
  longTextsUrl,
  searchFormsUrl,
  searchMeaningUrl,
  searchNamesUrl,
  searchRestUrl,
  searchWordsUrl,
} from '../../places/files.ts';
import type { Forms } from '../../search/engine/forms.ts';
import type { MeaningPack } from '../../search/engine/meaning.ts';
import type { SearchPack } from '../../search/engine/pack.ts';
import { exchangedMeaning } from '../../search/engine/sent-meaning.ts';
import { packOf, type SentRest, type SentWords } from '../../search/engine/sent-words.ts';
import type { LongTextPack } from '../../search/long-texts/long-text.ts';
import type { LongTextSource, MakePagefind } from '../../search/long-texts/open-pagefind.ts';
import { textsOf } from '../../search/long-texts/text-part.ts';
import type { FirstDisplay, RestDisplay, SearchDisplay } from '../../views/search-page.ts';
import { loadScript } from '../script.ts';
import { isRecord, readJson } from '../values.ts';

type PerLanguage<T> = Partial<Record<Language, T>>;

declare global {
  interface Window {
    compactRest?: unknown;
    compactWords?: PerLanguage<unknown>;
    compactNames?: PerLanguage<SearchPack['concepts']>;
    /** Reads what readers call things, as long as the first answer is still wanted. */
    compactCalled?: () => void;
    compactForms?: Forms;
    compactMeaning?: PerLanguage<MeaningPack>;
    compactLong?: PerLanguage<LongTextPack>;
    compactLongParts?: Readonly<Record<string, unknown>>;
    compactPagefind?: MakePagefind;
  }
}

/** What stands in the page before the first answer, and what the search needs besides. */
export interface FirstData {
  words: SentWords;
  display: FirstDisplay;
}

export interface RestData {
  rest: SentRest;
  display: RestDisplay;
}

const blockOf = (document: Document, id: string): unknown =>
  readJson(document.getElementById(id)?.textContent);

/** What a first answer needs; undefined when the page came cut short, here and below. */
export function firstOf(document: Document): FirstData | undefined {
  const data = blockOf(document, 'search-data');
  return isFirst(data) ? data : undefined;
}

/** What readers call things (src/search/engine/called.ts); nothing when it did not come. */
export function calledOf(document: Document): string {
  const rows = blockOf(document, 'search-called');
  return typeof rows === 'string' ? rows : '';
}

/**
 * The words of the page's own language, and what everything is called. What does not stand in the
 * page is asked for again if it did not come with the search.
 */
export async function dataOf(
  window: Window,
  root: string,
): Promise<{ pack: SearchPack; display: SearchDisplay } | undefined> {
  const first = firstOf(window.document);
  if (!first) return undefined;
  if (!isRest(window.compactRest)) {
    const path = below(root, searchRestUrl(first.words.language));
    await loadScript(window.document, path).catch(() => undefined);
  }
  const rest = window.compactRest;
  if (!isRest(rest)) return undefined;
  const pack = packOf(first.words, rest.rest);
  return { pack, display: { ...first.display, ...rest.display } };
}

const isFirst = (data: unknown): data is FirstData =>
  isRecord(data) && isSentWords(data['words']) && isRecord(data['display']);

const isRest = (data: unknown): data is RestData =>
  isRecord(data) &&
  isSentRest(data['rest']) &&
  isRecord(data['display']) &&
  isRecord(data['display']['strings']);

const isSentWords = (words: unknown): words is SentWords =>
  isRecord(words) &&
  typeof words['language'] === 'string' &&
  isLanguage(words['language']) &&
  ['lines', 'goals'].every((name) => typeof words[name] === 'string') &&
  ['notes', 'sizes'].every((name) => Array.isArray(words[name]));

const isSentRest = (rest: unknown): rest is SentRest =>
  isRecord(rest) && typeof rest['principles'] === 'string' && isRecord(rest['received']);

/** The words of a language as its script sets them. */
const isWhole = (data: unknown): data is { words: SentWords; rest: SentRest } =>
  isRecord(data) && isSentWords(data['words']) && isSentRest(data['rest']);

export interface Loader {
  /** Whether the browser lets the engine of the long texts run: it is WebAssembly. */
  canRun: boolean;
  /** Terms and synonyms; none when they cannot be had: the words are found without them. */
  names(language: Language): Promise<SearchPack['concepts']>;
  /** Traditional forms of characters; none when they cannot be had. */
  forms(): Promise<Forms | undefined>;
  /** What readers ask for; none when it cannot be had. */
  meaning(language: Language): Promise<MeaningPack | undefined>;
  /** The words of another language. */
  words(language: Language): Promise<SearchPack | undefined>;
  /** The long texts and their engine; their parts reject when they cannot be had. */
  long(language: Language): Promise<LongTextSource | undefined>;
}

/** `root` is the address of the site's own folder. A file is loaded once. */
export function loaderOf(window: Window, root: string): Loader {
  const loading = new Map<string, Promise<unknown>>();
  const load = (path: string): Promise<unknown> => {
    // What did not come is missed where it is looked for, and may be asked for again.
    const script =
      loading.get(path) ??
      loadScript(window.document, below(root, path)).catch(() => {
        loading.delete(path);
      });
    loading.set(path, script);
    return script;
  };
  return {
    canRun: 'WebAssembly' in window,
    async names(language) {
      await load(searchNamesUrl(language));
      return window.compactNames?.[language] ?? [];
    },
    async forms() {
      await load(searchFormsUrl);
      return window.compactForms;
    },
    async meaning(language) {
      await load(searchMeaningUrl(language));
      const own = window.compactMeaning?.[language];
      return own && exchangedMeaning(own, language);
    },
    async words(language) {
      await load(searchWordsUrl(language));
      const words = window.compactWords?.[language];
      return isWhole(words) ? packOf(words.words, words.rest) : undefined;
    },
    async long(language) {
      await Promise.all([load(longTextEngineUrl), load(longTextsUrl(language))]);
      const pack = window.compactLong?.[language];
      const make = window.compactPagefind;
      const part = async (kind: 'index' | 'texts', number: number): Promise<unknown> => {
        const name = longTextPartKey(language, kind, number);
        // In a folder that is carried all parts come with the first file (src/folder).
        if (window.compactLongParts?.[name] === undefined) await load(longTextsUrl(name));
        return window.compactLongParts?.[name];
      };
      return (
        pack &&
        make && {
          ...{ pack, make },
          index: async (number) => asText(await part('index', number)),
          texts: async (number) => textsOf(await part('texts', number)),
        }
      );
    },
  };
}

function asText(value: unknown): string {
  if (typeof value !== 'string') throw new Error('a part of the index did not come');
  return value;
}
