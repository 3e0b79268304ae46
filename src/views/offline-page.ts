/** The page that stands for one that is not kept, when there is no network. */

import { downloadsUrl, homeUrl, offlineUrl } from '../places/paths.ts';
import { type FrameView, frameView, type Link } from './frame.ts';
import type { Reading } from './reading.ts';

export interface OfflinePage {
  frame: FrameView;
  title: string;
  say: string;
  links: readonly Link[];
}

export function offlinePage(reading: Reading): OfflinePage {
  const { language, strings } = reading;
  return {
    frame: frameView(reading, {
      title: strings.offlineTitle,
      path: offlineUrl(language),
      describe: [strings.offlineSay],
    }),
    title: strings.offlineTitle,
    say: strings.offlineSay,
    links: [
      { href: homeUrl(language), text: strings.home },
      { href: downloadsUrl(language), text: strings.keepTitle },
    ],
  };
}
