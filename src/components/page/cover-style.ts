import type { SlipChapter } from '../../views/slips.ts';

/**
 * Lengths and cuts of the slips as a style sheet: the strict CSP allows no style attribute, but a
 * sheet by its hash.
 */
export const slipStyle = (chapters: readonly SlipChapter[]): string =>
  chapters
    .flatMap((chapter) => chapter.slips)
    .map(({ number, length, cuts }) => {
      const cut = cuts > 1 ? `;--i:${cuts}` : '';
      return `.p${number}{--l:${length}${cut}}`;
    })
    .join('');
