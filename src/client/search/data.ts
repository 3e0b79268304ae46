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
  searchWordsUrl,
} from '../../places/files.ts';
import type { Forms } from '../../search/engine/forms.ts';
import type { MeaningPack } from '../../search/engine/meaning.ts';
import type { SearchPack } from '../../search/engine/pack.ts';
import type { LongTextPack, PackedText } from '../../search/long-texts/long-text.ts';
import type { LongTextSource, MakePagefind } from '../../search/long-texts/open-pagefind.ts';
import type { SearchDisplay } from '../../views/search-page.ts';
import { loadScript } from '../script.ts';
import { isRecord, readJson } from '../values.ts';

type PerLanguage<T> = Partial<Record<Language, T>>;

declare global {
  interface Window {
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

interface PageData {
  pack: SearchPack;
  display: SearchDisplay;
}

/** The words of the page's own language; undefined when the page came cut short. */
export function dataOf(document: Document): PageData | undefined {
  const data = readJson(document.getElementById('search-data')?.textContent);
  return isData(data) ? data : undefined;
}

/** What readers call things (src/search/engine/called.ts); nothing when the page came cut short. */
export function calledOf(document: Document): string {
  const rows = readJson(document.getElementById('search-called')?.textContent);
  return typeof rows === 'string' ? rows : '';
}

const isData = (data: unknown): data is PageData =>
  isRecord(data) &&
  isPack(data['pack']) &&
  isRecord(data['display']) &&
  isRecord(data['display']['strings']);

const isPack = (pack: unknown): pack is SearchPack =>
  isRecord(pack) &&
  typeof pack['language'] === 'string' &&
  isLanguage(pack['language']) &&
  Array.isArray(pack['units']);

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
      return window.compactMeaning?.[language];
    },
    async words(language) {
      await load(searchWordsUrl(language));
      const words = window.compactWords?.[language];
      return isPack(words) ? words : undefined;
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
          texts: async (number) => asTexts(await part('texts', number)),
        }
      );
    },
  };
}

function asText(value: unknown): string {
  if (typeof value !== 'string') throw new Error('a part of the index did not come');
  return value;
}

function asTexts(value: unknown): readonly PackedText[] {
  if (!Array.isArray(value) || !value.every(isPackedText))
    throw new Error('a part of the long texts did not come');
  return value;
}

const isPackedText = (value: unknown): value is PackedText =>
  isRecord(value) && ['id', 'title', 'text'].every((name) => typeof value[name] === 'string');
