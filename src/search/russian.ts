/**
 * Russian words without the endings of nouns, adjectives, verbs and participles. The first form
 * is the root as far as endings tell it, so that отключили, отключают and отключение meet; the
 * others keep what only looks like an ending (вызов, университет) or drop a vowel that comes and
 * goes (рынок, рынка).
 */

/** Forms that words are led to against the rules. */
export const russianTargets: ReadonlySet<string> = new Set(['ребенк', 'человек']);
const irregular = /^(?:(дет(?:и|ей|ьми|я[хм])|ребенок|ребята?)|люд(?:и|ей|ьми|я[хм]))$/u;

const ending = '(?:[иь]?[аяоеиыуюь][еймхюяи]?и?|[ое](?:в|[гм][оу])|й)';
const reflexive = /(?<=.{4})с[яь]$/u;
const nominal = new RegExp(`(?<=.{3})${ending}$`, 'u');
const verbal = new RegExp(
  `(?<=.{3})(?:(?:[уая][ею]|[аяеиыую])?(?:(?<!с)ть|л[аио]?|в|вши|й?те|шь|[тмй]|(?:ю?щ|вш|м)${ending})|[аяе]нн?${ending}?|[ая]ю|у[яю])$`,
  'u',
);
const derived = /(?<=.{4})(?:[оеиыа]в|н?[ое]ст|ь?н|ь)$/u;

/** `word` is folded. */
export function russianStems(word: string): readonly string[] {
  const exception = irregular.exec(word);
  if (exception) return [exception[1] === undefined ? 'человек' : 'ребенк'];
  const bare = word.replace(reflexive, '');
  const noun = bare.replace(nominal, '');
  const verb = bare.replace(verbal, '');
  const forms = [
    root(verb.length < noun.length ? verb : noun),
    noun,
    bare,
    root(noun.replace(/(?<=.{3})[ое](?=[кнц]$)/u, '')),
  ];
  return [...new Set(forms)];
}

/** Финансировать and финансы, защищать and защитить. */
const root = (form: string): string =>
  form
    .replace(derived, '')
    .replace(/(?<=.{4})(?:ир|ац)$/u, '')
    .replace(/щ$/u, 'т');
