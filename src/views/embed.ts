/** A unit alone, with what its words are and where they stand: for a frame in a page of others. */

import { must } from '../model/corpus.ts';
import type { UnitId } from '../model/unit-id.ts';
import { below } from '../places/files.ts';
import { homeUrl, unitUrl } from '../places/paths.ts';
import { citedUnit, plainCitationOf } from './citation.ts';
import type { Link } from './frame.ts';
import { type Reading, unitName, unitOf } from './reading.ts';
import { type FootnoteView, footnotesFor, type UnitView, unitView } from './unit.ts';

export interface EmbedView {
  title: string;
  unit: UnitView;
  /** Its items, where it is a paragraph. */
  items: readonly UnitView[];
  footnotes: readonly FootnoteView[];
  /** The citation, which says what the words are, as the link to the unit. */
  source: Link;
  site: Link;
  /** Address of the unit, where that of the site is known. */
  canonical?: string | undefined;
}

export function embedView(reading: Reading, id: UnitId): EmbedView {
  const { corpus, language, strings, site } = reading;
  const unit = unitOf(reading, id);
  const items =
    unit.kind === 'paragraph'
      ? must(corpus.by.paragraph.get(unit.paragraph), `paragraph ${id}`).items
      : [];
  const href = unitUrl(language, unit);
  return {
    title: `${unitName(reading, unit)} · ${strings.siteName}`,
    unit: unitView(reading, id),
    items: items.map((item) => unitView(reading, item)),
    footnotes: footnotesFor(reading, [id, ...items]),
    source: { href, text: plainCitationOf(reading, citedUnit(reading, unit)) },
    site: { href: homeUrl(language), text: strings.siteName },
    canonical: site && below(site, href),
  };
}
