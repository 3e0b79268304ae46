/** The search over a content folder, outside Astro: for the command line and the tests. */

import { assemble } from '../checks/assemble.ts';
import { type Language, sourceLanguage } from '../model/languages.ts';
import { formatProblems } from '../model/problems.ts';
import { meaningPack } from '../search/data/make-meaning.ts';
import { searchPack, signsOf } from '../search/data/make-pack.ts';
import { traditionalForms } from '../search/data/traditional.ts';
import { openSearch, type Search } from '../search/engine/search.ts';
import { readContent } from './read-content.ts';

/** Reads the folder once; a search is made for each language when it is first asked for. */
export function openContentSearch(folder: string): (language: Language) => Search {
  const { input, problems } = readContent(folder);
  const { corpus, problems: more } = assemble(input);
  if (problems.length + more.length > 0) throw new Error(formatProblems([...problems, ...more]));
  const { bodies, instruments, groups } = input;
  const names = {
    terms: input.terms.data,
    synonyms: input.synonyms.data,
    named: [bodies, instruments, groups].flatMap((list) => list.data),
  };
  const forms = traditionalForms(signsOf(searchPack(corpus, sourceLanguage, names)));
  const made = new Map<Language, Search>();
  return (language) => {
    if (!corpus.languages.includes(language)) throw new Error(`${language} is not published`);
    const known = made.get(language);
    if (known) return known;
    const pack = searchPack(corpus, language, names);
    const search = openSearch(pack);
    search.learnForms(forms);
    const asked = input.asked.find((one) => one.language === language);
    if (asked) search.learnMeaning(meaningPack(pack, asked.data));
    made.set(language, search);
    return search;
  };
}
