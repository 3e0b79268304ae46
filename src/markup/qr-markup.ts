/** A QR code on a sheet to be printed, with its address in letters under it. */

import { h, s } from 'hastscript';
import { html } from './nodes.ts';

/** White under black in the dark too: readers of codes want it so. */
export const qrFigure = ({ size, path }: { size: number; path: string }, address: string): string =>
  html([
    h('figure', { class: 'qr' }, [
      s('svg', { viewBox: `0 0 ${size} ${size}`, width: 120, height: 120, ariaHidden: 'true' }, [
        s('path', { fill: '#fff', d: `M0 0h${size}v${size}H0z` }),
        s('path', { fill: '#000', d: path }),
      ]),
      h('figcaption', { class: 'meta' }, [h('a', { href: address, dir: 'ltr' }, address)]),
    ]),
  ]);
