/** The search over a content folder, outside Astro: for the command line and the tests. */

import { assemble } from '../checks/assemble.ts';
import { type Language, sourceLanguage } from '../model/languages.ts';
import { formatProblems } from '../model/problems.ts';
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
    const search = made.get(language) ?? openSearch(searchPack(corpus, language, names));
    search.learnForms(forms);
    made.set(language, search);
    return search;
  };
}
