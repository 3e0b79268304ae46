/** Numbers as readers type them: Chinese numerals led to digits; other digits are folded already. */

/** 〇 is 零, and 两 is 二. */
const digit = (character: string): number => '零一二三四五六七八九〇 两'.indexOf(character) % 10;

/** `十一` is 11, `七十四` is 74; undefined when the characters are no number below a hundred. */
export function chineseNumber(text: string): number | undefined {
  const match = /^(?:([二两三四五六七八九一])?(十))?([零〇一二两三四五六七八九])?$/u.exec(text);
  if (!match || text === '') return undefined;
  const [, tens, ten, ones] = match;
  const high = ten === undefined ? 0 : (tens === undefined ? 1 : digit(tens)) * 10;
  return high + (ones === undefined ? 0 : digit(ones));
}

/** Words for one to five, and the Arabic ordinals up to the last goal, folded, and Roman numerals. */
const named: readonly (readonly [number: number, words: string])[] = [
  [
    1,
    'one first i un une premier premiere uno una primero primera первый первая первое первого один одна الاول الاولي واحد',
  ],
  [
    2,
    'two second ii deux deuxieme seconde dos segundo segunda второй вторая второе второго два две الثاني الثانيه اثنان',
  ],
  [
    3,
    'three third iii trois troisieme tres tercer tercero tercera третий третья третье третьего три الثالث الثالثه ثلاثه',
  ],
  [
    4,
    'four fourth iv quatre quatrieme cuatro cuarto cuarta четвертый четвертая четвертое четвертого четыре الرابع الرابعه اربعه',
  ],
  [
    5,
    'five fifth v cinq cinquieme cinco quinto quinta пятый пятая пятое пятого пять الخامس الخامسه خمسه',
  ],
  [6, 'السادس السادسه'],
  [7, 'السابع السابعه'],
  [8, 'الثامن الثامنه'],
  [9, 'التاسع التاسعه'],
  [10, 'العاشر العاشره'],
  [11, 'الحادي_عشر الحاديه_عشره'],
];
const numberWords = new Map(
  named.flatMap(([number, words]) =>
    words.split(' ').map((word) => [word.replace('_', ' '), String(number)] as const),
  ),
);
for (const [word, number] of [...numberWords])
  if (/^ال\S{3,}$/u.test(word))
    numberWords.set(`${word} عشر${word.endsWith('ه') ? 'ه' : ''}`, `1${number}`);
const longestFirst = [...numberWords.keys()].sort((a, b) => b.length - a.length);
/** After another word or before one: a number word alone is a word to be looked for. */
const numberWord = new RegExp(
  `(?<=\\p{L}\\s)(?:${longestFirst.join('|')})$|^(?:${longestFirst.join('|')})(?=\\s\\p{L})`,
  'gu',
);

/** Digits in place of the numerals of a query such as 第十一段, objective three or الهدف الثالث. */
export const withDigits = (text: string): string =>
  text
    .replace(/[零〇一二两三四五六七八九十]+/gu, (numeral) =>
      String(chineseNumber(numeral) ?? numeral),
    )
    .replace(numberWord, (word) => numberWords.get(word) ?? word);
