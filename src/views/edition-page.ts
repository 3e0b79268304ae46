/** The edition page: every emendation with its reason, every doubtful reading that was kept. */

import { fill } from '../i18n/strings.ts';
import type { Emendation } from '../model/emendation.ts';
import { standingOf } from '../model/standing.ts';
import { chapterUrl, editionUrl, sectionUrl, textUrl, unitUrl } from '../places/paths.ts';
import { crumbs, type FrameView, frameView, type Link } from './frame.ts';
import { label, type Reading, sectionOf, unitName, unitOf } from './reading.ts';

export interface EmendationRow {
  id: string;
  where: Link;
  received: string;
  printed: string;
  sure: string;
  reason: string;
}

export interface EditionPage {
  frame: FrameView;
  crumbs: readonly Link[];
  title: string;
  /** Said before an account that was written of a translation, where the text is official now. */
  official?: string | undefined;
  emendations: readonly EmendationRow[];
  kept: readonly { where: Link; reading: string; note: string }[];
}

export function editionPage(reading: Reading): EditionPage {
  const { language, strings, corpus } = reading;
  const path = editionUrl(language);
  return {
    frame: frameView(reading, { title: strings.edition, path, describe: [strings.independent] }),
    crumbs: crumbs(reading, { href: path, text: strings.edition, current: true }),
    title: strings.edition,
    official: ['official', 'mixed'].includes(standingOf(corpus, language))
      ? fill(strings.editionOfficial, { status: strings.statusTitle })
      : undefined,
    emendations: corpus.emendations.map((emendation) => row(reading, emendation)),
    kept: corpus.kept.map(({ unit, reading: words, note }) => ({
      where: place(reading, unit),
      reading: words,
      note: label(reading, note),
    })),
  };
}

function row(reading: Reading, emendation: Emendation): EmendationRow {
  const { strings } = reading;
  const { id, unit, received, printed, confidence } = emendation;
  return {
    id,
    where: place(reading, unit),
    received,
    printed: printed === '' ? strings.nothing : printed,
    sure: confidence === 'sure' ? strings.confidenceSure : strings.confidenceLikely,
    reason: label(reading, emendation.reason),
  };
}

/** Where an emendation stands: a unit, a heading, or the lines before the text. */
function place(reading: Reading, id: string): Link {
  const { language, strings, corpus } = reading;
  if (id === 'head') return { href: textUrl(language), text: strings.beforeText };
  if (corpus.units.has(id)) {
    const unit = unitOf(reading, id);
    return { href: unitUrl(language, unit), text: unitName(reading, unit) };
  }
  const section = sectionOf(reading, id);
  const href = section.kind === 'chapter' ? chapterUrl(language, id) : sectionUrl(language, id);
  return { href, text: fill(strings.heading, { title: label(reading, section.short) }) };
}
