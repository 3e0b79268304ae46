/** One search per language: that of the page at once, others when the reader asks for them. */

import type { Language } from '../../model/languages.ts';
import type { Forms } from '../../search/engine/forms.ts';
import {
  type FoundText,
  type FoundUnit,
  textsFound,
  unitsFound,
} from '../../search/engine/found.ts';
import type { SearchPack } from '../../search/engine/pack.ts';
import { type Answer, openSearch, type Search } from '../../search/engine/search.ts';
import { type LongTexts, openLongTexts } from '../../search/long-texts/long-texts.ts';
import { newest } from '../newest.ts';
import type { Loader } from './data.ts';

export interface Tongue {
  language: Language;
  search: Search;
  answer: Answer;
  units: readonly FoundUnit[];
  texts: readonly FoundText[];
  /** Whether the terms and synonyms have come. */
  named: boolean;
}

const nothing: Answer = { places: [], results: [], notes: [], free: false };

export interface Tongues {
  own: Tongue;
  /** All that are there, the language of the page first. */
  all(): readonly Tongue[];
  /** Asks every language for the words. */
  ask(query: string): void;
  /**
   * Loads other forms of characters if the words last asked for hold strange ones; true when they
   * came, and the words are to be asked again.
   */
  learnForms(): Promise<boolean>;
  /**
   * Loads what readers ask for in their own words, where those last asked for stand nowhere in one
   * run; true when it came, and the words are to be asked again.
   */
  learnMeaning(): Promise<boolean>;
  /** Asks the long texts of the languages; true when they said something for this query. */
  askLong(query: string, languages: readonly Language[]): Promise<boolean>;
  /** Loads another language; one that did not come is asked for again by the next call. */
  add(language: Language): Promise<void>;
  /** Whether a language has not come yet, and whether it was looked for in vain. */
  stateOf(language: Language): 'here' | 'awaited' | 'failed';
  /** Loads what follows the words of the page's own language. */
  complete(): Promise<void>;
  /** Why the long texts of the page's language were not searched: they or their engine. */
  without(): 'texts' | 'engine' | undefined;
}

export function tonguesOf(pack: SearchPack, load: Loader): Tongues {
  const tongueOf = (own: SearchPack): Tongue => ({
    language: own.language,
    search: openSearch(own),
    answer: nothing,
    units: [],
    texts: [],
    named: false,
  });
  const own = tongueOf(pack);
  const tongues = new Map<Language, Tongue>([[pack.language, own]]);
  const long = new Map<Language, Promise<LongTexts | undefined>>();
  let last = '';
  const ask = newest();
  let forms: Forms | undefined;
  let without: ReturnType<Tongues['without']>;
  const missing = new Set<Language>();
  const meant = new Set<Language>();
  const askOne = (tongue: Tongue): void => {
    tongue.answer = tongue.search.ask(last);
    tongue.units = unitsFound(tongue.search, tongue.answer);
  };
  const name = async (tongue: Tongue): Promise<void> => {
    tongue.search.learn(await load.names(tongue.language));
    tongue.named = true;
  };
  const openLong = async (language: Language): Promise<LongTexts | undefined> => {
    const got = await load.long(language);
    return got ? openLongTexts(language, got) : undefined;
  };
  return {
    own,
    all: () => [...tongues.values()],
    ask(query) {
      ask();
      last = query;
      for (const tongue of tongues.values()) {
        tongue.texts = [];
        askOne(tongue);
      }
    },
    async learnForms() {
      if (forms || !own.search.isStrange(last)) return false;
      forms = await load.forms();
      if (forms) for (const { search } of tongues.values()) search.learnForms(forms);
      return forms !== undefined;
    },
    async learnMeaning() {
      let came = false;
      for (const tongue of tongues.values()) {
        if (!tongue.answer.free || meant.has(tongue.language)) continue;
        const pack = await load.meaning(tongue.language);
        if (!pack) continue;
        meant.add(tongue.language);
        tongue.search.learnMeaning(pack);
        came = true;
      }
      return came;
    },
    async askLong(query, languages) {
      const counts = ask();
      for (const language of languages) {
        const tongue = tongues.get(language);
        if (!tongue || query.trim() === '') continue;
        const isOwn = language === pack.language;
        // Notes on a unit that is named are found without the engine.
        if (!load.canRun && tongue.answer.places.length === 0) {
          if (isOwn) without = 'engine';
          continue;
        }
        const texts = long.get(language) ?? openLong(language);
        long.set(language, texts);
        try {
          const opened = await texts;
          if (!opened) long.delete(language);
          if (isOwn && counts()) without = opened === undefined ? 'texts' : undefined;
          const hits = opened ? await opened.answer(tongue.search.read(query), tongue.answer) : [];
          if (!counts()) return false;
          tongue.texts = textsFound(tongue.search, hits);
        } catch {
          if (isOwn && counts()) without = 'texts';
        }
      }
      return counts();
    },
    async add(language) {
      if (tongues.has(language)) return;
      const words = await load.words(language);
      if (tongues.has(language)) return;
      if (!words) {
        missing.add(language);
        return;
      }
      missing.delete(language);
      const tongue = tongueOf(words);
      await name(tongue);
      if (forms) tongue.search.learnForms(forms);
      tongues.set(language, tongue);
      askOne(tongue);
    },
    stateOf: (language) =>
      tongues.has(language) ? 'here' : missing.has(language) ? 'failed' : 'awaited',
    complete: () => name(own),
    without: () => without,
  };
}
