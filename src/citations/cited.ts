/** What can be cited: a unit of the Compact, or a note of this edition, as plain values. */

import type { UnitId, UnitKind } from '../model/unit-id.ts';
import type { Values } from './template.ts';

export interface CitedUnit {
  kind: UnitKind;
  id: UnitId;
  /** The paragraph that it is, or stands in; of a footnote the one that calls it. */
  paragraph: number;
  /** `(a)` or `(3)` as the language writes it, the number of a footnote; of a paragraph none. */
  label?: string | undefined;
  /** Whether its words were translated here. Official text, and the Chinese, say nothing. */
  study: boolean;
}

export interface CitedNote {
  kind: 'note';
  /** Layer and name, `background/011d-giga`; and the id of its element. */
  id: string;
  anchor: string;
  title: string;
  /** Name of its layer. */
  layer: string;
  /** The unit or section that it is on, as words. */
  place: string;
  author: string;
  /** The day of its last change. */
  date: string;
}

export type Cited = CitedUnit | CitedNote;
export type CitedKind = Cited['kind'];

/** Where it was read. Without an address the citation has none, and no day either. */
export interface Where {
  /** In full; neither a path nor an address of a disk is of use to others. */
  address?: string | undefined;
  /** The day on which it was read, such as 2026-11-30. */
  seen?: string | undefined;
}

/** What fills the holes of a template. */
export function valuesOf(cited: Cited, { address, seen }: Where = {}): Values {
  const where = { address, seen: address === undefined ? undefined : seen };
  if (cited.kind === 'note') {
    const { id, anchor, title, layer, place, author, date } = cited;
    return { id, key: anchor, title, layer, place, author, date, ...where };
  }
  const { id, paragraph, label, study } = cited;
  return { id, key: id, n: String(paragraph), label, study: study ? 'study' : undefined, ...where };
}
