import type { CoverPage } from '../../views/cover-page.ts';

/**
 * Lengths, cuts and places of the cover's slips and dates as a style sheet: the strict CSP
 * allows no style attribute, but a sheet by its hash.
 */
export function coverStyle(page: CoverPage): string {
  const slips = page.chapters.flatMap((chapter) => chapter.slips);
  return [
    ...slips.map((slip) => {
      const cuts = slip.cuts > 1 ? `;--i:${slip.cuts}` : '';
      return `.p${slip.number}{--l:${slip.length}${cuts}}`;
    }),
    ...page.deadlines.map((one) => `.d-${one.id}{--x:${one.at}%;--r:${one.row};--w:${one.width}%}`),
    ...page.years.map((one) => `.y${one.year}{--x:${one.at}%}`),
  ].join('');
}
