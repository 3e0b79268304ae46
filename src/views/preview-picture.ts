/** What a page says of the picture that messengers show beside a link to it (the Open Graph protocol). */

import { below, previewPictureUrl } from '../places/files.ts';
import type { Reading } from './reading.ts';

/** In pixels: the shape that most of them show whole. */
export const previewSize = { width: 1200, height: 630 } as const;

export interface PreviewPicture {
  /** In full: without the address of the site there is no picture. */
  address: string;
  width: number;
  height: number;
  /** What it shows, in the language of the page. */
  alt: string;
}

export const previewPictureOf = ({
  site,
  strings,
}: Pick<Reading, 'site' | 'strings'>): PreviewPicture | undefined =>
  site === undefined
    ? undefined
    : { address: below(site, previewPictureUrl), ...previewSize, alt: strings.previewAlt };
