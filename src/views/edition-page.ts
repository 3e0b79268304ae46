/** The edition page: every emendation with its reason, every doubtful reading that was kept. */

import { fill, list } from '../i18n/strings.ts';
import { must } from '../model/corpus.ts';
import type { Emendation } from '../model/emendation.ts';
import { type Standing, standingOf, stateOf } from '../model/standing.ts';
import { chapterUrl, editionUrl, sectionUrl, textUrl, unitUrl } from '../places/paths.ts';
import { citedUnit, shownCitation } from './citation.ts';
import { crumbs, type FrameView, frameView, type Link } from './frame.ts';
import { label, type Reading, rangeName, sectionOf, unitName, unitOf } from './reading.ts';

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
  /** What the text in the language is: the account says of it what holds. */
  standing: Standing;
  /** The paragraphs of which the text is official, in words; none where all of it is, or nothing. */
  officialParagraphs: string;
  /** How an item is cited, as on its own page. */
  citation: string;
  emendations: readonly EmendationRow[];
  kept: readonly { where: Link; reading: string; note: string }[];
}

export function editionPage(reading: Reading): EditionPage {
  const { language, strings, corpus } = reading;
  const path = editionUrl(language);
  const standing = standingOf(corpus, language);
  const example = corpus.units.get('11a') ?? must([...corpus.units.values()][0], 'a unit');
  return {
    frame: frameView(reading, { title: strings.edition, path, describe: [strings.independent] }),
    crumbs: crumbs(reading, { href: path, text: strings.edition, current: true }),
    title: strings.edition,
    standing,
    officialParagraphs: standing === 'mixed' ? officialParagraphs(reading) : '',
    citation: shownCitation(
      reading,
      citedUnit(reading, example),
      unitUrl(reading.language, example),
    ),
    emendations: corpus.emendations.map((emendation) => row(reading, emendation)),
    kept: corpus.kept.map(({ unit, reading: words, note }) => ({
      where: place(reading, unit),
      reading: words,
      note: label(reading, note),
    })),
  };
}

/** `Paragraphs 1 to 3 and Paragraph 7`. */
function officialParagraphs(reading: Reading): string {
  const { corpus, language } = reading;
  const runs: number[][] = [];
  let isOn = false;
  for (const { number } of corpus.paragraphs) {
    const isOfficial = stateOf(corpus, language, number) === 'official';
    if (isOfficial && isOn) runs.at(-1)?.push(number);
    else if (isOfficial) runs.push([number]);
    isOn = isOfficial;
  }
  return list(
    language,
    runs.map((run) => rangeName(reading, run)),
  );
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
