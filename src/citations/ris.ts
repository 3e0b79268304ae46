/**
 * RIS (Research Information Systems, specification of 2011): a tag of two characters, two spaces, a
 * hyphen, a space. RPRT is a report: SN its number, M3 its kind, PB the institution; ELEC a page.
 */

import { adopted } from '../model/document.ts';
import { dated } from './dates.ts';
import type { Style } from './style.ts';
import { hole, ifAny } from './template.ts';
import { noteWords, numberOf, placeOf, study, type Words } from './words.ts';

export const ris: Style = {
  name: () => 'RIS',
  notation: 'ris',
  unit: (words, kind) => {
    const { language, strings } = words;
    return record(words, [
      ['TY', 'RPRT'],
      ['AU', strings.citeAssembly],
      ['TI', strings.compact],
      ['M3', strings.citeKind],
      ['SN', numberOf(words)],
      ['PB', strings.citeUn],
      ['CY', strings.citeCity],
      ['PY', dated(language, adopted, 'year')],
      ['DA', dated(language, adopted, 'slashes')],
      ['N1', `${placeOf(words, kind)}${study(words, (text) => `; ${text}`)}`],
    ]);
  },
  note: (words) =>
    record(words, [
      ['TY', 'ELEC'],
      ['AU', hole('author')],
      ['TI', hole('title')],
      ['T2', words.strings.siteName],
      ['PY', hole('date', 'year')],
      ['DA', hole('date', 'slashes')],
      ['N1', noteWords(words)],
    ]),
};

const line = (tag: string, value: string): string => `${tag}  - ${value}\n`;

function record({ language }: Words, lines: readonly (readonly [string, string])[]): string {
  return [
    ...lines.map(([tag, value]) => line(tag, value)),
    line('LA', language),
    ifAny('address', line('UR', hole('address'))),
    ifAny('seen', line('Y2', hole('seen', 'slashes'))),
    line('ER', ''),
  ].join('');
}
