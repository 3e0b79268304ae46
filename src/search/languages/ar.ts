/**
 * Arabic: its letters, little words, stems, numerals, and how it names places of the Compact. Words
 * lose what joins them to others: article, particles, pronouns, plural endings.
 */

import type { LetterRules, QueryRules, WordRules } from '../engine/profile.ts';

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

const articles = ['وبال', 'وال', 'فال', 'بال', 'كال', 'ولل', 'لل', 'ال'];
const pronoun = /(?<=.{3})(?:هما|ها|هم|هن|كم|نا)$/u;
/** Number, gender and pronoun; short words lose their feminine ending alone. */
const ending =
  /(?<=.{3})(?:(?:ي?ات|[تايو])?(?:هما|ها|هم|هن|كم|نا|ه)|ي?(?:ات|ون|ين|ان)|ت(?:ين|ان)|يه|ي?ا|ي)$|(?<=.{2})(?:ت(?:ها?|هم|نا)|ه|ات)$/u;

/**
 * `word` is folded. The first form is the core; the others keep what only looks like an ending
 * (تعاون, تحسين), or have one particle less each.
 */
function stems(word: string): readonly string[] {
  if (!/\p{Script=Arabic}/u.test(word)) return [word];
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
function withoutArticle(word: string): string {
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
const bones = (core: string): string =>
  core.replace(/^ا(?=..ا.$)/u, '').replace(/(?<=.)[اوي](?=.)/gu, '');

const ordinals = [
  'الاول الاولي واحد',
  'الثاني الثانيه اثنان',
  'الثالث الثالثه ثلاثه',
  'الرابع الرابعه اربعه',
  'الخامس الخامسه خمسه',
  'السادس السادسه',
  'السابع السابعه',
  'الثامن الثامنه',
  'التاسع التاسعه',
  'العاشر العاشره',
];
/** Twelfth to seventeenth, which are goals: الثاني عشر, الثانية عشرة. */
const teens = (ordinal: string): string => ordinal.replace(/^(\S+) (\S+).*/u, '$1_عشر $2_عشره');

export const letters: LetterRules = {
  word: '\u0610-\u061aؠ-٩ٮ-ۓە-ۿ\ufb50-\ufdfb\ufe70-\ufefc',
  letters: { ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ء: '', ـ: '' },
  zeros: [0x0660, 0x06f0],
  written: { ا: 'أإآ', ي: 'ىئ', و: 'ؤ', ه: 'ة' },
};

export const words: WordRules = {
  stopWords:
    'في من علي الي عن مع او و ان ما هو هي هذا هذه التي الذي بشان ف بين بعد قبل كيف متي اين لماذا هل كم لا كل نحن حول يكون',
  stems,
  joined: {
    without: withoutArticle,
    article: /^(?:[وفبك]?ال|لل)(?=[ء-ي]{3})/,
    before: /(?<![ء-ي])(?:[وف]?[بكل]?(?:ال)?|[وف]?لل)$/,
    beginning: '[وفبلكا]{0,4}',
  },
  sent: ['اويىأبتثجحخدذرزسشصضطظعغفقكلمنهةإآؤئء', 'aouOAbtcjhxdDrzsSCKTZeGfqklmnHiIEUyY'],
};

export const queries: QueryRules = {
  script: 'Arabic',
  irregular,
  bones,
  alphabet: 'ابتثجحخدذرزسشصضطظعغفقلمنهوي',
  numerals: () => [...ordinals, 'الحادي_عشر الحاديه_عشره', ...ordinals.slice(1, 7).map(teens)],
  places: {
    paragraph: 'الفقره|فقره|الفقرات|ف|البند|بند|الماده|ماده',
    item: 'البند|بند|فرعيه|الفقره_الفرعيه',
    note: 'حاشيه|الحاشيه',
    goal: 'اهداف_التنميه_المستدامه|هدف_التنميه_المستدامه|الهدف|هدف',
    principle: 'المبدا|مبدا',
    to: 'الي',
    and: 'و',
    document: '(?:الميثاق|التعاهد|الاتفاق)(?:_الرقمي(?:_العالمي)?)?',
    joinedArticle: 'ال',
    orders: ['ابجدهوزحطيكلم'],
  },
};
