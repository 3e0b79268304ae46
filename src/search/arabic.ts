/** Arabic words without what joins them to others: article, particles, pronouns, plural endings. */

/** Broken plurals and irregular pairs of the Compact's vocabulary, folded, led to one form. */
const irregular: Readonly<Record<string, string>> = {
  نسا: 'مرا',
  امرا: 'مرا',
  اطفال: 'طفل',
  طفول: 'طفل',
  حقوق: 'حق',
  اهداف: 'هدف',
  مبادي: 'مبدا',
  مباد: 'مبدا',
  معايير: 'معيار',
  نظم: 'نظام',
  انظم: 'نظام',
  اطر: 'اطار',
  مخاطر: 'خطر',
  قوانين: 'قانون',
  فتي: 'فتا',
  برامج: 'برنامج',
  دول: 'دول',
  مدارس: 'مدرس',
  مستشفي: 'مستشف',
  اشخاص: 'شخص',
  افراد: 'فرد',
  اشكال: 'شكل',
  منافع: 'منفع',
  نماذج: 'نموذج',
  شراك: 'شراك',
};

/** Forms that words are led to against the rules. */
export const arabicTargets: ReadonlySet<string> = new Set(Object.values(irregular));

const articles = ['وبال', 'وال', 'فال', 'بال', 'كال', 'ولل', 'لل', 'ال'];
const pronouns = ['هما', 'ها', 'هم', 'هن', 'كم', 'نا'];
const endings = ['تين', 'ات', 'ون', 'ين', 'ان', 'يه', 'ه', 'ي', 'ا'];

/** `word` is folded. The first form is the core; the others have one particle less each. */
export function arabicStems(word: string): readonly string[] {
  const forms = [ending(withoutArticle(word))];
  let rest = word;
  for (let turn = 0; turn < 2; turn += 1) {
    if (!/^[وفبلك]/u.test(rest) || rest.length < 4) break;
    rest = rest.slice(1);
    forms.push(ending(cutStart(rest, articles, 3)));
  }
  return [...new Set(forms)];
}

/** The word without its article and the particle before that. */
export const withoutArticle = (word: string): string => cutStart(word, articles, 3);

function ending(word: string): string {
  const bare = cutEnd(cutEnd(word, pronouns, 4), endings, 3);
  return irregular[bare] ?? irregular[word] ?? bare;
}

function cutStart(word: string, list: readonly string[], least: number): string {
  const found = list.find((one) => word.startsWith(one) && word.length - one.length >= least);
  return found === undefined ? word : word.slice(found.length);
}

function cutEnd(word: string, list: readonly string[], least: number): string {
  const found = list.find((one) => word.endsWith(one) && word.length - one.length >= least);
  return found === undefined ? word : word.slice(0, -found.length);
}
