/** Arabic words without what joins them to others: article, particles, pronouns, plural endings. */

/** Broken plurals and irregular pairs of the Compact's vocabulary, folded, led to one form. */
const irregular: Readonly<Record<string, string>> = {
  نسا: 'مرا',
  امرا: 'مرا',
  طفول: 'طفل',
  حقوق: 'حق',
  مباد: 'مبدا',
  معايير: 'معيار',
  نظم: 'نظام',
  انظم: 'نظام',
  اطر: 'اطار',
  مخاطر: 'خطر',
  قوانين: 'قانون',
  فتي: 'فتا',
  برامج: 'برنامج',
  نماذج: 'نموذج',
};

/** Forms that words are led to against the rules. */
export const arabicTargets: ReadonlySet<string> = new Set(Object.values(irregular));

const articles = ['وبال', 'وال', 'فال', 'بال', 'كال', 'ولل', 'لل', 'ال'];
const pronoun = /(?<=.{3})(?:هما|ها|هم|هن|كم|نا)$/u;
/** Number, gender and pronoun; short words lose their feminine ending alone. */
const ending =
  /(?<=.{3})(?:(?:ي?ات|[تايو])?(?:هما|ها|هم|هن|كم|نا|ه)|ي?(?:ات|ون|ين|ان)|ت(?:ين|ان)|يه|ي?ا|ي)$|(?<=.{2})(?:ت(?:ها?|هم|نا)|ه|ات)$/u;

/**
 * `word` is folded. The first form is the core; the others keep what only looks like an ending
 * (تعاون, تحسين), or have one particle less each.
 */
export function arabicStems(word: string): readonly string[] {
  const forms = formsOf(withoutArticle(word));
  let rest = word;
  for (let turn = 0; turn < 2; turn += 1) {
    if (!/^[وفبلك]/u.test(rest) || rest.length < 4) break;
    rest = rest.slice(1);
    forms.push(...formsOf(withoutArticle(rest)));
  }
  return [...new Set(forms)];
}

/** The word without its article and the particle before that. */
export function withoutArticle(word: string): string {
  const found = articles.find((one) => word.startsWith(one) && word.length - one.length >= 3);
  return found === undefined ? word : word.slice(found.length);
}

function formsOf(word: string): string[] {
  const bare = word.replace(ending, '');
  const exception = irregular[bare] ?? irregular[word];
  // أطفال and طفل, مدارس and مدرسة.
  const single = bare.replace(/^ا(?=..ا.$)|(?<=^م.)ا(?=..$)|(?<=^ا..)ا(?=.$)/gu, '');
  const forms = [bare, word.replace(pronoun, ''), word, single];
  return exception === undefined ? forms : [exception, ...forms];
}

/**
 * What broken plurals share with their singular: the consonants (صندوق, صناديق; كارثة, كوارث).
 * Too much shares them, so that this is asked only of words that are not found otherwise.
 */
export const arabicBones = (core: string): string =>
  core.replace(/^ا(?=..ا.$)/u, '').replace(/(?<=.)[اوي](?=.)/gu, '');
