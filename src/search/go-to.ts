/**
 * Queries that name a place of the Compact rather than words in it: a paragraph, an item, a
 * footnote, an objective, a principle or a goal, in the form of any language.
 */

import { withDigits } from './numerals.ts';

/** Arabic and Cyrillic letters of items, in order, led to a to m. */
const arabicLetters = 'ابجدهوزحطيكلم';
const cyrillicLetters = 'абвгдежзиклмн';
/** Cyrillic letters that look like the Latin ones of the printed items. */
const alike: Readonly<Record<string, string>> = { а: 'a', с: 'c', е: 'e', к: 'k' };

const letter = '[a-mابجدهوزحطيكلمабвгдежзиклмнсфхц]';

const words = (list: string): string => `(?:${list.replaceAll(' ', '|').replaceAll('_', '\\s*')})`;

const itemWords = words(
  'items? sub-?paragraphs? sub-?paras? points? letters? lett?re literal inciso apartado letra alinea al lit пп подпункт(?:а|е)? подп литера буква البند بند فرعيه الفقره_الفرعيه 项 款',
);
/** A letter, or in numbers its place: 第29段（三）. */
const item = `(?:[\\s.,،、的-]*(?:(?:${itemWords}[\\s.]*)?第?[(]?\\s*(${letter})ـ?\\s*[)]?|[第(]+(\\d{1,2})[)]?))?`;

const paragraphWords = words(
  'paragraphe?s? paras? par p pp alinea points? art(?:icles?|iculos?)? parrafos? parr puntos? пункт(?:а|е|у|ом|ы|ов|ам|ах)? пп п пар параграф(?:а|е|ы)? абзац стат(?:ья|ьи|ье) ст الفقره فقره الفقرات ف البند بند الماده ماده § ¶ # 第 段落',
);
const noteWords = words(
  'footnote fn note nota_al_pie nota note_de_bas_de_page сноск(?:а|и|е) прим(?:ечание)? 脚注 注 注释 حاشيه الحاشيه n',
);
const goalWords = words(
  'sdgs? goals? odd ods цур 可持续发展目标 目标 اهداف_التنميه_المستدامه هدف_التنميه_المستدامه الهدف هدف sustainable_development_goals? objectif_de_developpement_durable objetivo_de_desarrollo_sostenible цел[ьи]_устойчивого_развития цел[ьи]_в_области_устойчивого_развития',
);
const objectiveWords = words('objectives? objectif objetivo obj цел[ьи] задач[аи]');
const principleWords = words('principles? principes? principios? принцип(?:а|е)? 原则 المبدا مبدا');

const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'u');
const number = '\\s*(?:[.:№#-]|no\\.?)?\\s*(\\d{1,3})';
const article = '(?:第|no\\.?|nº|n°|n\\.?[oº]|num(?:ero)?\\.?|№)?';
/** 3rd, 3e, 3.º, 3-я: the number before its word. */
const first = '(\\d{1,3})(?:st|nd|rd|th|er|e|eme|\\.?[oaºª]|-?[яйое]{1,2})?\\s+';
const between = '\\s*(-|–|—|~|to|a|至|到|الي|по|,|،|、|;|and|et|y|и|و|和|与|&)\\s*';

const patterns = {
  several: whole(
    `${paragraphWords}?\\.?${number}\\s*段?${between}(?:${paragraphWords}\\.?\\s*)?(\\d{1,3})\\s*段?`,
  ),
  paragraph: whole(
    `${paragraphWords}?\\.?${number}\\s*(?:段|条|-?й\\s*пункт)?${item}\\s*(?:项|款)?`,
  ),
  // Item c of paragraph 29: the smaller part first.
  itemOf: whole(
    `(?:(?:ال)?${itemWords})?[\\s.(]*(${letter})ـ?[\\s,)]*(?:\\p{L}{1,3}[\\s'’]+){0,2}${paragraphWords}\\.?${number}`,
  ),
  listed: whole(`${paragraphWords}?\\s*7[段.(第\\s]+([1-5])[)项]*`),
  note: whole(`${noteWords}\\.?${number}`),
  goal: whole(`${goalWords}\\s*${article}${number}`),
  objective: whole(`${objectiveWords}\\s*${article}${number}`),
  principle: whole(`${principleWords}\\s*[(]?\\s*(?:(${letter})|(\\d{1,2}))\\s*[)]?`),
  paragraphAfter: whole(`${first}${paragraphWords}`),
  objectiveAfter: whole(`${first}${objectiveWords}`),
};

/** A range has at most so many paragraphs. */
const longestRange = 20;

/**
 * Unit ids and names of pages (`sdg-5`, `objective-3`, `principle-d`) that the query may name, the
 * likeliest first; the caller keeps what exists. `query` is folded, with its punctuation.
 */
export function placesOf(query: string): readonly string[] {
  const plain = withDigits(
    query
      .trim()
      .replace(/[«»"“”„]/gu, '')
      .replace(/\s+/gu, ' ')
      .replace(/[（【［]/gu, '(')
      .replace(/[）】］]/gu, ')')
      .replace(/^(?:(?:the|les?|el|l[ao]s)\s|l['’]\s*)/u, ''),
  ).replace(patterns.itemOf, '$2$1');
  const of = (pattern: RegExp): RegExpExecArray | null => pattern.exec(plain);
  const listed = of(patterns.listed);
  if (listed) return [`7.${listed[1]}`];
  const paragraph = of(patterns.paragraph) ?? of(patterns.paragraphAfter);
  if (paragraph) {
    const [, found, label, place] = paragraph;
    const id = String(Number(found));
    return [...letters(label ?? place ?? '').map((one) => `${id}${one}`), id];
  }
  const several = of(patterns.several);
  if (several) return rangeOf(Number(several[1]), several[2] ?? '', Number(several[3]));
  const note = of(patterns.note);
  if (note) return [`n${Number(note[1])}`];
  const goal = of(patterns.goal);
  if (goal) return [`sdg-${Number(goal[1])}`, `objective-${Number(goal[1])}`];
  const objective = of(patterns.objective) ?? of(patterns.objectiveAfter);
  if (objective) return [`objective-${Number(objective[1])}`, `sdg-${Number(objective[1])}`];
  const principle = of(patterns.principle);
  if (principle)
    return letters(principle[1] ?? principle[2] ?? '').map((one) => `principle-${one}`);
  return [];
}

/** Both ends, or all from one to the other. */
function rangeOf(from: number, sign: string, to: number): string[] {
  const isRange = /^(?:[-–—~至到]|to|a|الي|по)$/u.test(sign);
  if (!isRange || to <= from || to - from > longestRange) return [String(from), String(to)];
  return Array.from({ length: to - from + 1 }, (_, step) => String(from + step));
}

const latin = (index: number): string[] => (index < 0 ? [] : [String.fromCharCode(97 + index)]);

/** The letters that are meant, the likelier first: Cyrillic ones by look, by order, by sound; 3 is c. */
function letters(typed: string): string[] {
  if (/^\d*$/u.test(typed)) return latin(Number(typed) - 1);
  if (/[a-m]/u.test(typed)) return [typed];
  const look = alike[typed];
  return [
    ...(look === undefined ? [] : [look]),
    ...latin(arabicLetters.indexOf(typed)),
    ...latin(cyrillicLetters.indexOf(typed)),
    ...latin([...'абцдефгхижклм'].indexOf(typed)),
  ].filter((one, index, all) => all.indexOf(one) === index);
}
