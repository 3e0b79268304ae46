/** A unit as a page shows it: its words in parts, each with what a reader can do with it. */

import { fill } from '../i18n/strings.ts';
import { must } from '../model/corpus.ts';
import { type Language, languages } from '../model/languages.ts';
import type { Segment } from '../model/segments.ts';
import type { UnitId, UnitKind } from '../model/unit-id.ts';
import { emendationUrl, goalUrl, unitUrl } from '../places/paths.ts';
import { label, type Reading, unitLabel, unitName, unitOf, wordsOf } from './reading.ts';

export type Part =
  | { kind: 'words'; text: string }
  | { kind: 'goal'; text: string; goal: number | 'all'; href: string; title: string }
  | { kind: 'emended'; text: string; received: string; href: string; title: string }
  | { kind: 'footnote'; number: number; name: string };

export interface UnitView {
  id: UnitId;
  kind: UnitKind;
  label: string;
  name: string;
  /** Where the unit lives: the page of its paragraph. */
  href: string;
  /** Set when the words are not in the page's language. */
  foreign?: { tag: string; dir: string; note: string } | undefined;
  parts: readonly Part[];
}

export function unitView(reading: Reading, id: UnitId): UnitView {
  const unit = unitOf(reading, id);
  const { language, segments } = wordsOf(reading, id);
  return {
    id,
    kind: unit.kind,
    label: unitLabel(reading.language, unit),
    name: unitName(reading, unit),
    href: unitUrl(reading.language, unit),
    foreign:
      language === reading.language
        ? undefined
        : { ...tagOf(language), note: reading.strings.untranslated },
    parts: segments.map((segment) => part(reading, segment)),
  };
}

const tagOf = (language: Language): { tag: string; dir: string } => ({
  tag: languages[language].tag,
  dir: languages[language].dir,
});

function part(reading: Reading, segment: Segment): Part {
  const { language, strings, corpus } = reading;
  switch (segment.kind) {
    case 'words':
      return segment;
    case 'goal': {
      const goal = must(corpus.by.goal.get(segment.goal), `goal ${segment.goal}`);
      const href = goalUrl(language, segment.goal);
      return {
        kind: 'goal',
        text: segment.text,
        goal: segment.goal,
        href,
        title: label(reading, goal.title),
      };
    }
    case 'all-goals':
      return {
        kind: 'goal',
        text: segment.text,
        goal: 'all',
        href: goalUrl(language, 'all'),
        title: strings.goalAll,
      };
    case 'emended': {
      const { text, received, emendation } = segment;
      const title =
        received === '' ? strings.receivedLost : fill(strings.receivedAs, { reading: received });
      return { kind: 'emended', text, received, href: emendationUrl(language, emendation), title };
    }
    case 'footnote':
      return {
        kind: 'footnote',
        number: segment.number,
        name: fill(strings.footnote, { n: segment.number }),
      };
  }
}

/** A paragraph with its items, as it stands in continuous text or on its own page. */
export interface ParagraphView {
  number: number;
  /** The heading of the paragraph, cut around its number: `第` 11 `段`. */
  before: string;
  after: string;
  unit: UnitView;
  items: readonly UnitView[];
}

export function paragraphView(reading: Reading, number: number): ParagraphView {
  const paragraph = must(reading.corpus.by.paragraph.get(number), `paragraph ${number}`);
  const [before = '', after = ''] = reading.strings.paragraph.split('{n}');
  return {
    number,
    before,
    after,
    unit: unitView(reading, String(number)),
    items: paragraph.items.map((id) => unitView(reading, id)),
  };
}

export interface FootnoteView extends UnitView {
  number: number;
  back: string;
}

/** Footnotes that the given units call, in order, with the words of their links back. */
export function footnotesFor(reading: Reading, ids: readonly UnitId[]): FootnoteView[] {
  const shown = new Set(ids);
  return [...reading.corpus.units.values()]
    .filter((unit) => unit.kind === 'footnote' && unit.host !== undefined && shown.has(unit.host))
    .map((unit) => {
      const number = Number(unit.label);
      const back = fill(reading.strings.footnoteBack, { n: number });
      return { ...unitView(reading, unit.id), number, back };
    })
    .sort((a, b) => a.number - b.number);
}
