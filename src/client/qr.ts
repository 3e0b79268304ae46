/** Draws QR codes; it comes when a reader asks for one. */

import { qrCode } from '../qr/qr-code.ts';

declare global {
  interface Window {
    /** The address as a picture, with the address as what it is called. */
    compactQr?: (address: string) => SVGSVGElement;
  }
}

const svg = 'http://www.w3.org/2000/svg';

window.compactQr = (address) => {
  const { size, path } = qrCode(address);
  const { document } = window;
  const make = <Name extends 'svg' | 'path'>(
    name: Name,
    attributes: Readonly<Record<string, string>>,
  ): SVGElementTagNameMap[Name] => {
    const element = document.createElementNS(svg, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const picture = make('svg', {
    viewBox: `0 0 ${size} ${size}`,
    role: 'img',
    'aria-label': address,
  });
  // White under black in the dark too: readers of codes want it so.
  picture.append(
    make('path', { fill: '#fff', d: `M0 0h${size}v${size}H0z` }),
    make('path', { fill: '#000', d: path }),
  );
  return picture;
};
