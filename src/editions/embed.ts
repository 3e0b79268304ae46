/** A unit as a page for frames of others. */

import { embedDocument } from '../markup/embed-markup.ts';
import { languages } from '../model/languages.ts';
import type { UnitId } from '../model/unit-id.ts';
import { embedView } from '../views/embed.ts';
import type { Reading } from '../views/reading.ts';

export function embedPage(reading: Reading, unit: UnitId): string {
  const { tag, dir } = languages[reading.language];
  return embedDocument({ tag, dir, view: embedView(reading, unit) });
}
