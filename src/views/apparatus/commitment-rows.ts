/** The rows of the table of commitments, in the order of the text. */

import type { Strings } from '../../i18n/strings.ts';
import { must } from '../../model/corpus.ts';
import { bodyUrl, deadlineUrl, unitUrl } from '../../places/paths.ts';
import type { Link } from '../frame.ts';
import { colourOf, label, opening, plain, type Reading, unitName, unitOf } from '../reading.ts';

export interface RowAct {
  verb: string;
  verbName: string;
  strength: number;
  who: readonly { id: string; name: string; href?: string | undefined }[];
}

export interface CommitmentRow {
  unit: string;
  href: string;
  name: string;
  /** The first words, for the table; all of them, for the file. */
  opening: string;
  words: string;
  acts: readonly RowAct[];
  /** That of its strongest verb. */
  strength: number;
  strengthName: string;
  due: readonly (Link & { id: string })[];
  /** 0 where the chapter sets out none. */
  objective: number;
  goals: readonly (number | 'all')[];
}

export function strengthName(strings: Strings, strength: number): string {
  const names = [
    strings.strength1,
    strings.strength2,
    strings.strength3,
    strings.strength4,
    strings.strength5,
  ];
  return must(names[strength - 1], `strength ${strength}`);
}

export function commitmentRows(reading: Reading): CommitmentRow[] {
  const { corpus, language, strings } = reading;
  return corpus.apparatus.commitments.map(({ unit: id, acts, due }) => {
    const unit = unitOf(reading, id);
    const paragraph = corpus.by.paragraph.get(unit.paragraph);
    const strength = Math.max(...acts.map(({ verb }) => verb.strength));
    return {
      unit: id,
      href: unitUrl(language, unit),
      name: unitName(reading, unit),
      opening: opening(reading, id, 30),
      words: plain(reading, id),
      acts: acts.map(({ verb, who }) => ({
        verb: verb.id,
        verbName: label(reading, verb.name),
        strength: verb.strength,
        who: who.map((actor) => ({
          id: actor.id,
          name: label(reading, actor.name),
          href: actor.body === undefined ? undefined : bodyUrl(language, actor.body),
        })),
      })),
      strength,
      strengthName: strengthName(strings, strength),
      due: due.map((one) => ({
        id: one.id,
        href: deadlineUrl(language, one.id),
        text: label(reading, one.date),
      })),
      objective: colourOf(paragraph?.objective),
      goals: unit.goals === 'all' ? ['all'] : (unit.goals ?? []),
    };
  });
}
