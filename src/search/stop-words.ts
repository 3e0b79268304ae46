/** Words that a query may hold without asking for them, folded. */

import type { Language } from '../model/languages.ts';

const lists: Readonly<Record<Language, string>> = {
  zh: '的 和 与 及 在 是 了 对 为 吗 呢',
  en: 'a an the of and or in on at to for by with from as is are be it its this that s what which who how does do about their our we',
  fr: 'le la les l d de des du un une et ou en au aux a dans sur pour par avec qu que qui ce cette ces s c n m t j est sont quoi comment',
  es: 'el la los las de del un una y e o u en a al para por con que se su sus es son como cual',
  ru: 'и в во на с со к по о об от для за из у не что как это или его их ли а но до при без чтобы кто где когда почему сколько какой какие есть быть будет мы',
  ar: 'في من علي الي عن مع او و ان ما هو هي هذا هذه التي الذي بشان ف بين بعد قبل كيف متي اين لماذا هل كم لا كل نحن حول يكون',
};

const sets = new Map<Language, ReadonlySet<string>>();

export function isStopWord(word: string, language: Language): boolean {
  let set = sets.get(language);
  if (!set) {
    set = new Set(lists[language].split(' '));
    sets.set(language, set);
  }
  return set.has(word);
}
