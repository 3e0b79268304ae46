/** The map of the text: an upright slip for each paragraph, hung together by chapters. */

import { chaptersOf, type Section } from '../model/corpus.ts';
import { chapterUrl, paragraphUrl } from '../places/paths.ts';
import { colourOf, label, opening, plain, type Reading } from './reading.ts';

export interface Slip {
  number: number;
  href: string;
  title: string;
  /** Length in rem, from the length of the text, and the number of cuts, one an item. */
  length: number;
  cuts: number;
}

export interface SlipTitle {
  href: string;
  text: string;
  /** Number of the objective, or of the only paragraph; empty for another chapter. */
  mark: string;
}

/** Slips that hang together under their titles: a chapter, or neighbours of one paragraph each. */
export interface SlipChapter {
  titles: readonly SlipTitle[];
  colour: number;
  slips: readonly Slip[];
}

export function slipChapters(reading: Reading): SlipChapter[] {
  const groups: Section[][] = [];
  for (const chapter of chaptersOf(reading.corpus)) {
    const before = groups.at(-1);
    // Three chapters of one paragraph each are too narrow for a title of their own.
    if (chapter.paragraphs.length === 1 && before?.[0]?.paragraphs.length === 1)
      before.push(chapter);
    else groups.push([chapter]);
  }
  return groups.map((chapters) => ({
    titles: chapters.map((chapter) => ({
      href: chapterUrl(reading.language, chapter.id),
      text: label(reading, chapter.short),
      mark: String(chapter.objective ?? (chapters.length > 1 ? chapter.paragraphs[0] : '')),
    })),
    colour: colourOf(chapters[0]?.objective),
    slips: chapters.flatMap(({ paragraphs }) => paragraphs.map((number) => slip(reading, number))),
  }));
}

function slip(reading: Reading, number: number): Slip {
  const { corpus, language } = reading;
  const items = corpus.by.paragraph.get(number)?.items ?? [];
  // The Chinese text sets the lengths in every language, so that the map is one and the same.
  const source: Reading = { ...reading, language: 'zh' };
  const characters = [String(number), ...items]
    .map((id) => plain(source, id).length)
    .reduce((sum, length) => sum + length, 0);
  return {
    number,
    href: paragraphUrl(language, number),
    title: opening(reading, String(number), 24),
    length: Math.round((3 + 0.405 * Math.sqrt(characters)) * 10) / 10,
    cuts: Math.max(1, items.length),
  };
}
