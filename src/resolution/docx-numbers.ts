/**
 * The numbers and letters that a word processor counts by itself: they stand in no run, only in
 * the definitions of lists and in the order of the paragraphs.
 */

import { attributeOf, childAt, childrenOf } from './docx-xml.ts';

interface Level {
  start: number;
  format: string;
  /** `%1.`: the count of level 1, and a full stop. */
  text: string;
}

/** Letters of lists in Arabic: in the order of the abjad, and of the alphabet. */
const abjad = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'];
const alphabet = [...'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'];
const russian = [...'абвгдежзиклмнопрстуфхцчшщэюя'];
const latin = [...'abcdefghijklmnopqrstuvwxyz'];

/** How each format of the format's own list writes a count; any other writes it in figures. */
const formats: Readonly<Record<string, (count: number) => string>> = {
  none: () => '',
  bullet: () => '',
  lowerLetter: (count) => letter(latin, count),
  upperLetter: (count) => letter(latin, count).toUpperCase(),
  lowerRoman: (count) => roman(count).toLowerCase(),
  upperRoman: (count) => roman(count),
  arabicAbjad: (count) => letter(abjad, count),
  arabicAlpha: (count) => letter(alphabet, count),
  russianLower: (count) => letter(russian, count),
  russianUpper: (count) => letter(russian, count).toUpperCase(),
};

/** After the last letter each is doubled: z, aa. */
const letter = (letters: readonly string[], count: number): string =>
  (letters[(count - 1) % letters.length] ?? '').repeat(Math.ceil(count / letters.length));

function roman(count: number): string {
  const signs: [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = count;
  let out = '';
  for (const [value, sign] of signs) {
    for (; rest >= value; rest -= value) out += sign;
  }
  return out;
}

/** Gives the labels of paragraphs, which must be asked for in their order. */
export class NumberedLists {
  private readonly nums = new Map<string, Element>();
  private readonly abstracts = new Map<string, Element>();
  private readonly styles = new Map<string, Element>();
  /** Counts by abstract list, not by list: two lists of one kind run on. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly restarted = new Set<string>();

  constructor(numbering: Element | undefined, styles: Element | undefined) {
    for (const one of childrenOf(numbering, 'num')) this.keep(this.nums, one, 'numId');
    for (const one of childrenOf(numbering, 'abstractNum')) {
      this.keep(this.abstracts, one, 'abstractNumId');
    }
    for (const one of childrenOf(styles, 'style')) this.keep(this.styles, one, 'styleId');
  }

  private keep(map: Map<string, Element>, element: Element, key: string): void {
    map.set(attributeOf(element, key) ?? '', element);
  }

  /** The label of the next paragraph, `3.` or `(a)`; empty when it has none. */
  labelOf(paragraph: Element): string {
    const { numId, level } = this.place(paragraph);
    const num = this.nums.get(numId);
    const abstractId = attributeOf(childAt(num, 'abstractNumId'), 'val') ?? '';
    if (!num || !this.abstracts.has(abstractId)) return '';
    const counts = this.counts.get(abstractId) ?? [];
    this.counts.set(abstractId, counts);
    const override = this.override(num, level);
    const restart = attributeOf(childAt(override, 'startOverride'), 'val');
    const first = !this.restarted.has(`${numId}/${level}`);
    this.restarted.add(`${numId}/${level}`);
    const own = this.level(num, abstractId, level);
    const before = counts[level];
    counts[level] =
      restart !== undefined && first
        ? Number(restart)
        : before === undefined
          ? own.start
          : before + 1;
    counts.length = level + 1;
    if (own.format === 'bullet') return '';
    return own.text.replace(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const { format, start } = this.level(num, abstractId, at);
      const count = counts[at] ?? start;
      return formats[format]?.(count) ?? String(count);
    });
  }

  /** The list and level that the paragraph names, or its style, or the style that this rests on. */
  private place(paragraph: Element): { numId: string; level: number } {
    const properties = childAt(paragraph, 'pPr');
    let styleId = attributeOf(childAt(properties, 'pStyle'), 'val');
    let numbers = childAt(properties, 'numPr');
    let numId = attributeOf(childAt(numbers, 'numId'), 'val');
    let level = attributeOf(childAt(numbers, 'ilvl'), 'val');
    const seen = new Set<string>();
    while (numId === undefined && styleId !== undefined && !seen.has(styleId)) {
      seen.add(styleId);
      const style = this.styles.get(styleId);
      numbers = childAt(style, 'pPr', 'numPr');
      numId = attributeOf(childAt(numbers, 'numId'), 'val');
      level ??= attributeOf(childAt(numbers, 'ilvl'), 'val');
      styleId = attributeOf(childAt(style, 'basedOn'), 'val');
    }
    return { numId: numId ?? '', level: Number(level ?? 0) };
  }

  private override(num: Element, level: number): Element | undefined {
    return childrenOf(num, 'lvlOverride').find((one) => attributeOf(one, 'ilvl') === String(level));
  }

  private level(num: Element, abstractId: string, level: number): Level {
    const own =
      childAt(this.override(num, level), 'lvl') ??
      childrenOf(this.abstracts.get(abstractId), 'lvl').find(
        (one) => attributeOf(one, 'ilvl') === String(level),
      );
    const value = (name: string): string | undefined => attributeOf(childAt(own, name), 'val');
    return {
      start: Number(value('start') ?? 1),
      format: value('numFmt') ?? 'decimal',
      text: value('lvlText') ?? '',
    };
  }
}
