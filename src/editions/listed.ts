/** The files of the table as the page of downloads lists them: those of its language, and those of all. */

import { dataFormat } from '../schemas/data.ts';
import type { Listed } from '../views/downloads-page.ts';
import type { Reading } from '../views/reading.ts';
import { forms } from './table.ts';

/** No file is written for it: what is asked of the table is their paths alone. */
export function listed({ corpus, language, strings }: Reading, version: string): Listed {
  const material = {
    corpus,
    version,
    strings: new Map(corpus.languages.map((one) => [one, strings])),
    prose: new Map<string, string>(),
  };
  return {
    version,
    format: dataFormat,
    forms: forms.map(({ name, files }) => ({
      name,
      paths: files(material)
        .filter((file) => file.language === undefined || file.language === language)
        .map(({ path }) => path),
    })),
  };
}
