/**
 * Colours for browsers without `light-dark()` (before Chrome 123, Safari 17.5, Firefox 120): without
 * a word they would have neither grounds nor borders. They get those of day; a custom property takes
 * any value, so the pairs must stand where only the others read them, or those of day after them.
 */

import { kept } from '../model/kept.ts';

const rule = /([^{}]*)\{([^{}]*)\}/gu;
const pair = /light-dark\(\s*([^(),]+?)\s*,\s*[^(),]+?\s*\)/gu;

/**
 * Writes the colours of day beside every pair in the style sheets of a page. A page with site.css
 * gets them from there: to the others they would be bytes before the first paint.
 */
export const withColoursOfDay = (html: string): string =>
  html.includes('site.css"')
    ? html
    : html.replace(
        /(<style[^>]*>)([\s\S]*?)(?=<\/style>)/gu,
        (_, open: string, sheet: string) => open + sheetOfDay(sheet),
      );

/** Pages of a kind have the same sheets. */
const sheetOfDay = kept((sheet) =>
  sheet.replace(rule, (whole, selector: string, body: string) =>
    body.includes('light-dark(') ? both(selector, body) : whole,
  ),
);

function both(selector: string, body: string): string {
  const pairs = body.split(';').filter((one) => one.includes('light-dark('));
  const day = body.replace(pair, (_, light: string) => light);
  return `${selector}{${day}}@supports (color:light-dark(#000,#fff)){${selector}{${pairs.join(';')}}}`;
}
