/**
 * The Bluebook (A Uniform System of Citation), rule 21 on sources of the United Nations: number of
 * the resolution, paragraph by ¶, symbol, date in brackets. G.A. Res. and U.N. Doc. are its fixed
 * short forms in any language.
 */

import { symbol } from '../model/document.ts';
import { itemLabel } from '../model/item-label.ts';
import type { UnitKind } from '../model/unit-id.ts';
import type { Style } from './style.ts';
import { hole } from './template.ts';
import {
  address,
  adoptedOn,
  aside,
  end,
  listed,
  ltr,
  noteId,
  noteOf,
  study,
  titleIn,
  upright,
  type Words,
} from './words.ts';

export const bluebook: Style = {
  name: () => 'Bluebook',
  notation: 'prose',
  unit: (words, kind) =>
    listed(words, [
      ltr(words, symbol.replace('A/RES/', 'G.A. Res. ')),
      words.strings.citeAnnex,
      upright(words),
      signed(words, kind),
      ltr(words, `U.N. Doc. ${symbol}`) + aside(words, adoptedOn(words, 'shortMonthFirst')),
    ]) +
    study(words, (text) => aside(words, text)) +
    located(words),
  note: (words) =>
    listed(words, [
      hole('author'),
      titleIn(words, hole('title')),
      words.strings.siteName + aside(words, hole('date', 'shortMonthFirst')),
      noteOf(words),
      noteId(words),
    ]) + located(words),
};

/** `¶ 11(a)`, `¶ 22 n.4`. */
function signed({ language }: Words, kind: UnitKind): string {
  const paragraph = `¶ ${hole('n')}`;
  if (kind === 'paragraph') return paragraph;
  if (kind === 'footnote') return `${paragraph} n.${hole('label')}`;
  const isBracketed = kind === 'objective' || itemLabel(language, 'a').startsWith('(');
  return `${paragraph}${isBracketed ? '' : ' '}${hole('label')}`;
}

const located = (words: Words): string =>
  address(words, (at) => listed(words, ['', at])) + end(words);
