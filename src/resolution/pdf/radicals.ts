/**
 * Printers that draw a character with the shape of a radical leave the radical in the PDF: ⺠ for
 * 民. Unicode says which character each stands for (EquivalentUnifiedIdeograph, Unicode 15); here
 * are those that are characters of running text. The Kangxi radicals need
 * no list, but for one whose character is printed in its traditional form.
 */

const pairs = new Map(
  (
    '⼾户⺈刀⺊卜⺌小⺒巳⺓幺⺛旡⺜日⺝月⺞歺⺟母⺠民⺧牛⺩王⺫目⺬示⺻聿⺼肉⺿艺⻁虎⻃覀⻄西⻅见⻆角⻉贝⻋车⻏邑⻑長⻓长⻔门⻗雨⻘青⻙韦' +
    '⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟'
  )
    .match(/../gu)
    ?.map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

/** The text with characters in the places of radicals. */
export const withoutRadicals = (text: string): string =>
  text
    .replace(/[\u2E80-\u2FDF]/gu, (radical) => pairs.get(radical) ?? radical)
    .replace(/[\u2F00-\u2FDF]/gu, (radical) => radical.normalize('NFKC'));
