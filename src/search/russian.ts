/**
 * Russian words without the endings of nouns, adjectives, verbs and participles. The first form
 * is the root as far as endings tell it, so that отключили, отключают and отключение meet; the
 * others keep what only looks like an ending (вызов, университет) or drop a vowel that comes and
 * goes (рынок, рынка).
 */

/** Forms that endings do not bring together, folded. */
const irregular: Readonly<Record<string, string>> = {
  дети: 'ребенк',
  детей: 'ребенк',
  детям: 'ребенк',
  детьми: 'ребенк',
  детях: 'ребенк',
  ребенок: 'ребенк',
  ребята: 'ребенк',
  ребят: 'ребенк',
  люди: 'человек',
  людей: 'человек',
  людям: 'человек',
  людьми: 'человек',
  людях: 'человек',
};

/** Forms that words are led to against the rules. */
export const russianTargets: ReadonlySet<string> = new Set(Object.values(irregular));

const hard = '(?:[аоыу][еймхюя]?|[ыо]ми|о[гм][оу])';
const soft = '(?:[иеа][еймхя]|ую|ими|е[гм][оу])';
const reflexive = /(?<=.{4})с[яь]$/u;
const nominal =
  /(?<=.{3})(?:и?[яа]ми|[иь]?[яа][хм]|[иь]?е[мй]|о[мй]|[иы]й|[ое][гм][оу]|[иы]ми|[иы][мх]|[ую]ю|[ая]я|[ое]е|[иыь]е|[ое]ю|[ое]в|[иь][юяи]|[аяоеиыуюйь])$/u;
const verbal = new RegExp(
  `(?<=.{3})(?:(?:[уая][ею]|[аяеиыую])?(?:(?<!с)ть|л[аио]?|в|вши|й?те|шь|[тмй]|(?:ю?щ|вш)${soft}|м${hard})|[аяе]н(?:н?${hard}?|и[а-я]{1,3})|[ая]ю|у[яю])$`,
  'u',
);
const derived = /(?<=.{4})(?:[оеиыа]в|н?[ое]ст|ь?н|ь)$/u;

/** `word` is folded. */
export function russianStems(word: string): readonly string[] {
  const exception = irregular[word];
  if (exception !== undefined) return [exception];
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
    .replace(/(?<=.{4})ир$/u, '')
    .replace(/щ$/u, 'т');
