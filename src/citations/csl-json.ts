/** CSL-JSON, what citeproc and reference managers exchange (Citation Style Language 1.0.2, csl-data.json). */

import { adopted } from '../model/document.ts';
import { languages } from '../model/languages.ts';
import { dated } from './dates.ts';
import type { Style } from './style.ts';
import { hole, ifAny } from './template.ts';
import { noteWords, numberOf, placeOf, study, type Words } from './words.ts';

export const cslJson: Style = {
  name: () => 'CSL-JSON',
  notation: 'json',
  unit: (words, kind) => {
    const { language, strings } = words;
    return item(
      words,
      {
        type: 'report',
        title: strings.compact,
        author: [{ literal: strings.citeAssembly }],
        genre: strings.citeKind,
        number: numberOf(words),
        publisher: strings.citeUn,
        'publisher-place': strings.citeCity,
        section: placeOf(words, kind),
      },
      `${days('issued', dated(language, adopted, 'numbers'))}${study(words, (text) => `,\n  "note": ${JSON.stringify(text)}`)}`,
    );
  },
  note: (words) =>
    item(
      words,
      {
        type: 'webpage',
        title: hole('title'),
        author: [{ literal: hole('author') }],
        'container-title': words.strings.siteName,
        note: noteWords(words),
      },
      days('issued', hole('date', 'numbers')),
    ),
};

const days = (name: string, numbers: string): string =>
  `,\n  "${name}": { "date-parts": [[${numbers}]] }`;

/** An item with a field a line; what follows is written as it stands. */
function item(
  { language }: Words,
  fields: Readonly<Record<string, unknown>>,
  more: string,
): string {
  const all = {
    id: `gdc-${hole('key')}-${language}`,
    ...fields,
    language: languages[language].tag,
  };
  const lines = Object.entries(all).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);
  const url = ifAny('address', `,\n  "URL": "${hole('address')}"`);
  const seen = ifAny('seen', days('accessed', hole('seen', 'numbers')));
  return `[{\n  ${lines.join(',\n  ')}${more}${url}${seen}\n}]\n`;
}
