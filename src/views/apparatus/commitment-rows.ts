/** The rows of the table of commitments, in the order of the text. */

import { fill, type Strings } from '../../i18n/strings.ts';
import type { Actor, Verb } from '../../model/apparatus.ts';
import { must } from '../../model/corpus.ts';
import { bodyUrl, deadlineUrl, unitUrl } from '../../places/paths.ts';
import type { Link } from '../frame.ts';
import { colourOf, label, plain, type Reading, unitName, unitOf } from '../reading.ts';

export interface RowAct {
  verb: string;
  verbName: string;
  strength: number;
  /** What follows the actors: what the States do, or the part of those they speak to or of. */
  part: string;
  /** What stands between the actors and it. */
  between: string;
  who: readonly { id: string; name: string; href?: string | undefined }[];
}

export interface CommitmentRow {
  unit: string;
  href: string;
  name: string;
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
      words: plain(reading, id),
      acts: acts.map(({ verb, who }) => ({
        verb: verb.id,
        verbName: label(reading, verb.name),
        strength: verb.strength,
        ...partOf(reading, verb, who),
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

/** The States speak in the Compact; everyone else is spoken to, or of. */
const speaker = 'states';

function partOf(
  reading: Reading,
  verb: Verb,
  who: readonly Actor[],
): Pick<RowAct, 'part' | 'between'> {
  const { language, strings } = reading;
  const own = who.some(({ id }) => id === speaker);
  return {
    part: label(reading, own ? verb.does : verb.part),
    between: own ? (language === 'zh' ? '' : ' ') : fill(strings.labelled, { label: '' }),
  };
}
