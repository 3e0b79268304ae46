/** Everything that the apparatus has a place for: one list of entries, whatever their kind. */

import { must } from '../../model/corpus.ts';
import type { UnitId } from '../../model/unit-id.ts';
import { bodyUrl, deadlineUrl, groupUrl, instrumentUrl, termUrl } from '../../places/paths.ts';
import { previewKey } from '../../places/preview-key.ts';
import { label, type Reading } from '../reading.ts';

export interface Entry {
  /** Page and fragment, as addresses have them: `bodies#itu`, `term-ai`. */
  key: string;
  kind: 'body' | 'instrument' | 'date' | 'group' | 'term';
  name: string;
  what: string;
  href: string;
  units: readonly UnitId[];
}

/**
 * Bodies, instruments, dates, groups, then the terms that are none of them: where a term is the
 * name of a body, the body stands for both.
 */
export function entriesOf(reading: Reading): Entry[] {
  const { corpus, language } = reading;
  const { bodies, instruments, groups, terms } = corpus.apparatus;
  const lists = [
    ['body', bodies, bodyUrl],
    ['instrument', instruments, instrumentUrl],
    ['group', groups, groupUrl],
  ] as const;
  const named = lists.flatMap(([kind, list, url]) =>
    list.map((one) => ({
      kind,
      name: label(reading, one.name),
      what: label(reading, one.what),
      href: url(language, one.id),
      units: one.units,
    })),
  );
  const names = new Set(named.map(({ name }) => name));
  const dates = corpus.deadlines.map((one) => ({
    kind: 'date' as const,
    name: label(reading, one.date),
    what: label(reading, one.what),
    href: deadlineUrl(language, one.id),
    units: one.units,
  }));
  const own = terms
    .filter((term) => !names.has(label(reading, term.term)))
    .map((term) => ({
      kind: 'term' as const,
      name: label(reading, term.term),
      what: term.definition ? label(reading, term.definition) : '',
      href: termUrl(language, term.id),
      units: term.units,
    }));
  return [...named, ...dates, ...own].map((one) => ({
    ...one,
    key: must(previewKey(one.href), `preview of ${one.href}`),
  }));
}

/** A paragraph with its items: what it names is what any of them names. */
export function unitsOfParagraph({ corpus }: Reading, number: number): UnitId[] {
  const own = corpus.by.paragraph.get(number);
  return own ? [String(number), ...own.items] : [];
}
