/** What a unit is called in the language of the page: its id and three patterns tell it. */

import type { UnitNames } from '../../views/search-page.ts';

export interface UnitName {
  number: string;
  /** Of an item or a listed objective; empty where there is none. */
  label: string;
  /** In full. */
  name: string;
}

/** Undefined for what is no unit: a section, a page. */
export function unitNameOf(
  { paragraph, item, note, labels }: UnitNames,
  id: string,
): UnitName | undefined {
  const found = /^(n?)(\d+)\.?([\da-z]?)$/u.exec(id);
  if (!found) return undefined;
  const [, sign, n = '', part = ''] = found;
  const named = (pattern: string): string => pattern.replace('{n}', n);
  if (sign !== '') return { number: named(note), label: '', name: named(note) };
  const letter = labels.split(' ')[part.charCodeAt(0) - 97];
  const label = part === '' ? '' : (letter ?? `(${part})`);
  return {
    ...{ number: n, label },
    name: named(label === '' ? paragraph : item.replace('{label}', label)),
  };
}
