/** An index of what the Compact names: bodies, instruments, groups or dates, an entry each. */

import { count, number } from '../../i18n/strings.ts';
import { time } from '../../i18n/time.ts';
import type { Named } from '../../model/apparatus.ts';
import { bodiesUrl, deadlinesUrl, groupsUrl, instrumentsUrl } from '../../places/paths.ts';
import { crumbs, type FrameView, frameView, type Link } from '../frame.ts';
import { colourOf, label, type Reading } from '../reading.ts';
import { notesOn } from '../unit-notes.ts';
import { since } from './dated-entries.ts';
import { entriesOf } from './entries.ts';
import { byName } from './order.ts';
import { apparatusCrumb } from './pages.ts';
import { places } from './places.ts';

export interface NamedEntry {
  id: string;
  name: string;
  what: string;
  /** Date and document symbol, each with its label. */
  facts: readonly { label: string; value: string }[];
  size: string;
  units: readonly Link[];
  /** Entries named in the same units, those with the most in common first. */
  beside: readonly Link[];
  since: readonly Link[];
  /** Notes that link to it. */
  mentions: readonly Link[];
  colour: number;
}

export interface NamedPage {
  frame: FrameView;
  crumbs: readonly Link[];
  title: string;
  lead: string;
  /** Names of the entries in the order of the language, with how often each is named; none where few stand in order already. */
  index: readonly (Link & { size: string })[];
  /** Whether what one looks for is a date. */
  dated: boolean;
  entries: readonly NamedEntry[];
}

export type NamedList = 'bodies' | 'instruments' | 'groups';

/** What a note can link to. */
const kinds = { bodies: 'body', instruments: 'instrument', groups: undefined } as const;

const urls = { bodies: bodiesUrl, instruments: instrumentsUrl, groups: groupsUrl } as const;

export function namedPage(reading: Reading, list: NamedList): NamedPage {
  const { corpus, language, strings } = reading;
  return page(
    reading,
    urls[list](language),
    { title: strings[list], lead: strings[`${list}Lead`] },
    corpus.apparatus[list].map((one) => entry(reading, one, kinds[list])),
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
    beside: [],
    since: since(reading, one.units),
    mentions: [],
    colour: colourOf(one.objective),
  }));
  const words = { title: strings.deadlines, lead: strings.deadlinesLead };
  return { ...page(reading, deadlinesUrl(language), words, entries), index: [], dated: true };
}

function page(
  reading: Reading,
  path: string,
  { title, lead }: { title: string; lead: string },
  entries: readonly NamedEntry[],
): NamedPage {
  return {
    frame: frameView(reading, {
      title,
      path,
      describe: [lead, entries.map(({ name }) => name).join(reading.strings.comma)],
      items: entries.map(({ id }) => id),
    }),
    crumbs: crumbs(reading, apparatusCrumb(reading), { href: path, text: title, current: true }),
    title,
    lead,
    index: entries
      .map(({ id, name, units }) => ({
        href: `#${id}`,
        text: name,
        size: number(reading.language, units.length),
      }))
      .sort(byName(reading.language)),
    dated: false,
    entries,
  };
}

function entry(reading: Reading, one: Named, kind: 'body' | 'instrument' | undefined): NamedEntry {
  const { language, strings } = reading;
  const facts = [
    ...(one.founded === undefined
      ? []
      : [{ label: strings.founded, value: time(language, one.founded) }]),
    ...(one.symbol === undefined ? [] : [{ label: strings.symbol, value: one.symbol }]),
  ];
  return {
    id: one.id,
    name: label(reading, one.name),
    what: label(reading, one.what),
    facts,
    size: count(language, strings.placesNamed, one.units.length),
    units: places(reading, one.units),
    beside: namedBeside(reading, one),
    since: [],
    mentions: kind === undefined ? [] : notesOn(reading, { kind, id: one.id }),
    colour: 0,
  };
}

/** The United Nations and the Compact itself stand everywhere, and say nothing. */
function namedBeside(reading: Reading, one: Named): Link[] {
  const shared = (units: readonly string[]) => units.filter((id) => one.units.includes(id)).length;
  const own = label(reading, one.name);
  return entriesOf(reading)
    .filter(({ kind, name }) => (kind === 'body' || kind === 'instrument') && name !== own)
    .filter(
      ({ key, units }) => !['bodies#un', 'instruments#gdc'].includes(key) && shared(units) > 0,
    )
    .sort((a, b) => shared(b.units) - shared(a.units))
    .slice(0, 4)
    .map(({ href, name }) => ({ href, text: name }));
}
