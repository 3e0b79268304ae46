/** Words that a query may hold without asking for them, folded. */

import type { Language } from '../model/languages.ts';

const lists: Readonly<Record<Language, string>> = {
  zh: '的 和 与 及 在 是 了 对 为 吗 呢',
  en: 'a an the of and or in on at to for by with from as is are be it its this that s what which who how does do about their our we when where why can will should have i my you your they so there any between across',
  fr: 'le la les l d de des du un une et ou en au aux a dans sur pour par avec qu que qui quoi ce cette ces se s c n ne m t y j il elle ils elles on nous leurs est sont ont pas sera etre faut doit doivent peut peuvent quand quel quelle quels quelles comment combien pourquoi si dit fait va contre entre pacte',
  es: 'el la los las de del un una y e o u en a al para por con que se su sus es son ser esta como cual cuando cuantas donde quien no hay debe deben puede pueden dice hace hacen va sobre contra entre pacto',
  ru: 'и в во на с со к по о об от для за из у не что как это или его их ли а но до при без чтобы кто где когда почему сколько какой какие есть быть будет мы',
  ar: 'في من علي الي عن مع او و ان ما هو هي هذا هذه التي الذي بشان ف بين بعد قبل كيف متي اين لماذا هل كم لا كل نحن حول يكون',
};

/** Words of a Chinese question, and characters that join, but not those of 目的 and 在线. */
const question =
  /[如为]何|怎[么样]|什么|哪[些个]|谁来?|[是能]否|可以|不[能会]|应该|多少|关于|有关|(?<!目)的|在(?!线)|[吗呢]/u;

/** What a Chinese question asks for: 如何保护儿童 is 保护儿童. A character alone says too little. */
export const withoutQuestion = (run: string): string[] =>
  run.split(question).filter((part) => part.length > 1);

const sets = new Map<Language, ReadonlySet<string>>();

export function isStopWord(word: string, language: Language): boolean {
  let set = sets.get(language);
  if (!set) {
    set = new Set(lists[language].split(' '));
    sets.set(language, set);
  }
  return set.has(word);
}
