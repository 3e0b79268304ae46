/** An index of what the Compact names: bodies, instruments, groups or dates, an entry each. */

import { count } from '../../i18n/strings.ts';
import type { Named } from '../../model/apparatus.ts';
import { bodiesUrl, deadlinesUrl, groupsUrl, instrumentsUrl } from '../../urls.ts';
import { crumbs, type FrameView, frameView, type Link } from '../frame.ts';
import { colourOf, label, type Reading } from '../reading.ts';
import { apparatusCrumb } from './pages.ts';
import { places } from './places.ts';
import { whenText } from './when.ts';

export interface NamedEntry {
  id: string;
  name: string;
  what: string;
  /** Date and document symbol, each with its label. */
  facts: readonly { label: string; value: string }[];
  size: string;
  units: readonly Link[];
  colour: number;
}

export interface NamedPage {
  frame: FrameView;
  crumbs: readonly Link[];
  title: string;
  lead: string;
  entries: readonly NamedEntry[];
}

export type NamedList = 'bodies' | 'instruments' | 'groups';

const urls = { bodies: bodiesUrl, instruments: instrumentsUrl, groups: groupsUrl } as const;

export function namedPage(reading: Reading, list: NamedList): NamedPage {
  const { corpus, language, strings } = reading;
  return page(
    reading,
    urls[list](language),
    { title: strings[list], lead: strings[`${list}Lead`] },
    corpus.apparatus[list].map((one) => entry(reading, one)),
  );
}

export function deadlinesPage(reading: Reading): NamedPage {
  const { corpus, language, strings } = reading;
  const entries = corpus.deadlines.map((one) => ({
    id: one.id,
    name: label(reading, one.date),
    what: label(reading, one.what),
    facts: [],
    size: count(language, strings.placesNamed, one.units.length),
    units: places(reading, one.units),
    colour: colourOf(one.objective),
  }));
  const words = { title: strings.deadlines, lead: strings.deadlinesLead };
  return page(reading, deadlinesUrl(language), words, entries);
}

function page(
  reading: Reading,
  path: string,
  { title, lead }: { title: string; lead: string },
  entries: readonly NamedEntry[],
): NamedPage {
  return {
    frame: frameView(reading, { title, path, items: entries.map(({ id }) => id) }),
    crumbs: crumbs(reading, apparatusCrumb(reading), { href: path, text: title, current: true }),
    title,
    lead,
    entries,
  };
}

function entry(reading: Reading, one: Named): NamedEntry {
  const { language, strings } = reading;
  const facts = [
    ...(one.founded === undefined
      ? []
      : [{ label: strings.founded, value: whenText(language, one.founded) }]),
    ...(one.symbol === undefined ? [] : [{ label: strings.symbol, value: one.symbol }]),
  ];
  return {
    id: one.id,
    name: label(reading, one.name),
    what: label(reading, one.what),
    facts,
    size: count(language, strings.placesNamed, one.units.length),
    units: places(reading, one.units),
    colour: 0,
  };
}
