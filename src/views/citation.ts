/** How a unit is cited: with what its words are, where they are not the official text. */

import { fill } from '../i18n/strings.ts';
import { standingOf } from '../model/standing.ts';
import type { Reading } from './reading.ts';

/** `name` is that of a unit of the paragraph `number`. */
export function citationOf(
  { corpus, language, strings }: Reading,
  number: number,
  name: string,
): string {
  const citation = fill(strings.citation, { unit: name });
  const isOurs = standingOf(corpus, language, [number]) === 'study';
  return isOurs ? fill(strings.citationStudy, { citation }) : citation;
}
