/**
 * Queries that name a place of the Compact rather than words in it: a paragraph, an item, a
 * footnote, an objective, a principle or a goal, in the form of any language.
 */

import { withDigits } from './numerals.ts';

/** Arabic and Cyrillic letters of items, in order, led to a to m. */
const arabicLetters = ['ا', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط', 'ي', 'ك', 'ل', 'م'];
const cyrillicLetters = ['а', 'б', 'в', 'г', 'д', 'е', 'ж', 'з', 'и', 'к', 'л', 'м', 'н'];
/** Cyrillic letters that look like the Latin ones of the printed items. */
const alike: Readonly<Record<string, string>> = { а: 'a', с: 'c', е: 'e', к: 'k' };

const letter = '[a-mابجدهوزحطيكلمабвгдежзиклмнс]';
const item = `(?:[\\s.]*[(]?\\s*(${letter})ـ?\\s*[)]?)?`;

const words = (list: string): string => `(?:${list.replaceAll(' ', '|').replaceAll('_', '\\s*')})`;

const paragraphWords = words(
  'paragraphs? paras? par p pp paragraphe alinea parrafo párrafo parr пункт п пар параграф الفقره فقره ف § ¶ 第 段落',
);
const noteWords = words(
  'footnote fn note nota_al_pie nota note_de_bas_de_page сноска прим 脚注 注 حاشيه الحاشيه n',
);
const goalWords = words(
  'sdgs? goals? odd ods цур 可持续发展目标 目标 اهداف_التنميه_المستدامه الهدف هدف sustainable_development_goal objectif_de_developpement_durable objetivo_de_desarrollo_sostenible цель_устойчивого_развития цель_в_области_устойчивого_развития',
);
const objectiveWords = words('objectives? objectif objetivo obj цель задача');
const principleWords = words('principles? principe principio принцип 原则 المبدا مبدا');

const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'u');
const number = '\\s*[.:№-]?\\s*(\\d{1,3})';
const article = '(?:第|no\\.?|nº|n°|№)?';

const patterns = {
  paragraph: whole(`${paragraphWords}?\\.?${number}\\s*(?:段|条|-?й\\s*пункт)?${item}(?:项)?`),
  listed: whole(`${paragraphWords}?\\s*7[.]([1-5])`),
  note: whole(`${noteWords}\\.?${number}`),
  goal: whole(`${goalWords}\\s*${article}${number}`),
  objective: whole(`${objectiveWords}\\s*${article}${number}`),
  principle: whole(`${principleWords}\\s*[(]?\\s*(${letter})\\s*[)]?`),
};

/**
 * Unit ids and names of pages (`sdg-5`, `objective-3`, `principle-d`) that the query may name, the
 * likeliest first; the caller keeps what exists. `query` is folded, with its punctuation.
 */
export function placesOf(query: string): readonly string[] {
  const plain = withDigits(
    query
      .trim()
      .replace(/\s+/gu, ' ')
      .replace(/[（【［]/gu, '(')
      .replace(/[）】］]/gu, ')'),
  );
  const of = (pattern: RegExp): RegExpExecArray | null => pattern.exec(plain);
  const listed = of(patterns.listed);
  if (listed) return [`7.${listed[1]}`];
  const paragraph = of(patterns.paragraph);
  if (paragraph) {
    const [, found, label] = paragraph;
    const id = String(Number(found));
    return label === undefined ? [id] : [...letters(label).map((one) => `${id}${one}`), id];
  }
  const note = of(patterns.note);
  if (note) return [`n${Number(note[1])}`];
  const goal = of(patterns.goal);
  if (goal) return [`sdg-${Number(goal[1])}`, `objective-${Number(goal[1])}`];
  const objective = of(patterns.objective);
  if (objective) return [`objective-${Number(objective[1])}`, `sdg-${Number(objective[1])}`];
  const principle = of(patterns.principle);
  if (principle) return letters(principle[1] ?? '').map((one) => `principle-${one}`);
  return [];
}

/** The letters that are meant, the likelier first: Cyrillic ones by look, then by order. */
function letters(typed: string): string[] {
  const latin = (index: number): string[] => (index < 0 ? [] : [String.fromCharCode(97 + index)]);
  if (/[a-m]/u.test(typed)) return [typed];
  const look = alike[typed];
  return [
    ...(look === undefined ? [] : [look]),
    ...latin(arabicLetters.indexOf(typed)),
    ...latin(cyrillicLetters.indexOf(typed)),
  ].filter((one, index, all) => all.indexOf(one) === index);
}
