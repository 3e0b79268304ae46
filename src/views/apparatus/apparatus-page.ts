/** The page that the indexes are reached from. */

import { apparatusUrl } from '../../places/paths.ts';
import { crumbs, type FrameView, frameView, type Link } from '../frame.ts';
import type { Reading } from '../reading.ts';
import { type ApparatusEntry, apparatusPages } from './pages.ts';

export interface ApparatusPage {
  frame: FrameView;
  crumbs: readonly Link[];
  title: string;
  lead: string;
  pages: readonly ApparatusEntry[];
}

export function apparatusPage(reading: Reading): ApparatusPage {
  const { language, strings } = reading;
  const path = apparatusUrl(language);
  return {
    frame: frameView(reading, {
      title: strings.apparatus,
      path,
      describe: [
        strings.apparatusLead,
        apparatusPages(reading)
          .map(({ text }) => text)
          .join(strings.comma),
      ],
    }),
    crumbs: crumbs(reading, { href: path, text: strings.apparatus, current: true }),
    title: strings.apparatus,
    lead: strings.apparatusLead,
    pages: apparatusPages(reading),
  };
}
