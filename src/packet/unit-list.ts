/** Units as people type them: `11a, 14, 21-25`, `7.3`, `n4`, `11 (a)`, `11（أ）`, `第11段`. */

import { itemLabel, itemLetters } from '../model/item-label.ts';
import { languageCodes } from '../model/languages.ts';
import { parseUnitId, type UnitId } from '../model/unit-id.ts';

export interface TypedUnits {
  units: UnitId[];
  /** What names no unit, as it was typed. */
  unknown: string[];
}

/**
 * Reads a list against all units in their order. A range of paragraphs has paragraphs alone, one of
 * items those between them; a range that runs backwards is read forwards.
 */
export function readUnitList(text: string, order: readonly UnitId[]): TypedUnits {
  const units: UnitId[] = [];
  const unknown: string[] = [];
  const pieces = text.split(/[,;，；、،؛\n]+/u).map((piece) => piece.trim());
  for (const piece of pieces.filter(Boolean)) {
    const [from = '', to, ...more] = piece.split(/\s*[-–—－~～至]\s*/u).map(idOf);
    const found = more.length > 0 ? [] : to === undefined ? [from] : between(from, to, order);
    const known = found.filter((id) => order.includes(id));
    if (known.length === 0) unknown.push(piece);
    units.push(...known);
  }
  return { units, unknown };
}

function between(from: UnitId, to: UnitId, order: readonly UnitId[]): UnitId[] {
  const kind = parseUnitId(from)?.kind;
  // `11a-d` means `11a-11d`.
  const end = /^[a-z]$/u.test(to) ? from.replace(/[a-z]$/u, to) : to;
  const same = order.filter((id) => parseUnitId(id)?.kind === kind);
  const ends = [same.indexOf(from), same.indexOf(end)];
  if (ends.some((at) => at < 0)) return [];
  return same.slice(Math.min(...ends), Math.max(...ends) + 1);
}

/** Letters of items in scripts of their own, by the Latin letter that ids have. */
const letters = new Map(
  [...itemLetters].flatMap((letter) =>
    languageCodes.map(
      (language) => [itemLabel(language, letter).replace(/[()]/gu, ''), letter] as const,
    ),
  ),
);

function idOf(typed: string): UnitId {
  const plain = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[٠-٩]/gu, (sign) => String(sign.charCodeAt(0) - 0x660));
  const [, note, number = '', dot, label = ''] =
    /^(?:(n|footnote|脚注|note|nota|сноска|الحاشية)\s*|[^\d]*?)(\d+)\s*段?\s*(\.?)\s*[(（]?\s*([\p{L}\p{M}\d]*)\s*[)）]?$/u.exec(
      plain,
    ) ?? [];
  if (number === '') return plain;
  if (note) return label === '' ? `n${number}` : plain;
  if (label === '') return number;
  if (/^\d+$/u.test(label)) return `${number}.${label}`;
  return dot ? plain : `${number}${letters.get(label) ?? label}`;
}
