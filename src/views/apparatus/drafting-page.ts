/** How the text came about: a line from the first consultation to the adoption, with the notes. */

import { fill } from '../../i18n/strings.ts';
import { time } from '../../i18n/time.ts';
import type { Corpus } from '../../model/corpus.ts';
import { draftingUrl } from '../../places/paths.ts';
import { crumbs, type FrameView, frameView, type Link } from '../frame.ts';
import { notesOf, noteView, sourceView } from '../note.ts';
import { label, type Reading } from '../reading.ts';
import type { DatedEntry } from './dated-entries.ts';
import { apparatusCrumb } from './pages.ts';

export interface DraftingPage {
  frame: FrameView;
  crumbs: readonly Link[];
  title: string;
  lead: string;
  dates: readonly DatedEntry[];
}

export function draftingPage(reading: Reading): DraftingPage {
  const { corpus, language, strings } = reading;
  const path = draftingUrl(language);
  const title = strings.drafting;
  const days = corpus.drafting.map(({ from }) => Date.parse(from));
  const start = Math.min(...days);
  const length = Math.max(...days) - start || 1;
  return {
    frame: frameView(reading, {
      title,
      path,
      describe: [strings.draftingLead, ...corpus.drafting.map(({ what }) => label(reading, what))],
      items: corpus.drafting.map(({ id }) => id),
    }),
    crumbs: crumbs(reading, apparatusCrumb(reading), { href: path, text: title, current: true }),
    title,
    lead: strings.draftingLead,
    dates: corpus.drafting.map((one, index) => ({
      id: one.id,
      href: `#${one.id}`,
      date: time(language, one.from, one.to),
      what: label(reading, one.what),
      colour: 0,
      units: [],
      at: Math.round((((days[index] ?? start) - start) / length) * 1000) / 10,
      since: changes(reading, one),
      sources: one.sources.map((source) => sourceView(reading, source)),
    })),
  };
}

/** The notes on what a draft changed, as far as the language has them, in the order of the text. */
const changes = (reading: Reading, { notes }: Corpus['drafting'][number]): Link[] =>
  notesOf(reading)
    .filter(({ id }) => notes.includes(id))
    .map((note) => {
      const { record, place, title } = noteView(reading, note);
      return { href: record, text: fill(reading.strings.labelled, { label: place.text }) + title };
    });
