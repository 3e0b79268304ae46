/** The page of a reader's own notes, and what its script needs. */

import { chaptersOf } from '../model/corpus.ts';
import type { UnitId } from '../model/unit-id.ts';
import { mineUrl } from '../places/paths.ts';
import { crumbs, type FrameView, frameView, type Link } from './frame.ts';
import { type PageWords, pageWords } from './own-notes-words.ts';
import type { Reading } from './reading.ts';

export interface OwnNotesPage {
  frame: FrameView;
  crumbs: readonly Link[];
  display: OwnNotesDisplay;
}

export interface OwnNotesDisplay {
  /** Every unit in the order of the Compact. */
  units: readonly UnitId[];
  /** The packs that have their words. */
  chapters: readonly string[];
  words: PageWords;
}

export function ownNotesPage(reading: Reading): OwnNotesPage {
  const { corpus, language, strings } = reading;
  const path = mineUrl(language);
  const { paragraphs } = corpus;
  return {
    frame: frameView(reading, { title: strings.mineTitle, path, describe: [strings.mineLead] }),
    crumbs: crumbs(reading, { href: path, text: strings.mineTitle, current: true }),
    display: {
      units: [
        ...paragraphs.flatMap((one) => [String(one.number), ...one.items]),
        ...paragraphs.flatMap((one) => one.footnotes),
      ],
      chapters: chaptersOf(corpus).map(({ id }) => id),
      words: pageWords(strings),
    },
  };
}
