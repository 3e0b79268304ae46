/** What a reference shows in place: entries by their address, units by their id. */

import { count } from '../../i18n/strings.ts';
import { plain, type Reading, unitName } from '../reading.ts';
import { entriesOf } from './entries.ts';

export interface Preview {
  key: string;
  name: string;
  words: string;
  more: string;
}

/** About four lines of a small box. */
const most = { zh: 120, other: 260 } as const;

export function previewsOf(reading: Reading): Preview[] {
  const { corpus, language, strings } = reading;
  const named = entriesOf(reading).map(({ key, name, what, units }) => ({
    key,
    name,
    words: what,
    more: count(language, strings.placesNamed, units.length),
  }));
  const units = [...corpus.units.values()].map((unit) => ({
    key: unit.id,
    name: unitName(reading, unit),
    words: cut(plain(reading, unit.id), language === 'zh' ? most.zh : most.other),
    more: '',
  }));
  return [...named, ...units];
}

function cut(words: string, length: number): string {
  if (words.length <= length) return words;
  const text = words.slice(0, length);
  const space = text.lastIndexOf(' ');
  return `${space > length / 2 ? text.slice(0, space) : text}…`;
}
