/** The state of every translation: what is studied, reviewed, official, stale or missing. */

import { number } from '../i18n/strings.ts';
import { languages } from '../model/languages.ts';
import { hasOfficial, type State, stateOf } from '../model/standing.ts';
import { paragraphUrl, statusUrl } from '../places/paths.ts';
import { crumbs, type FrameView, frameView, type Link } from './frame.ts';
import { type Reading, rangeName } from './reading.ts';

export interface StatusPage {
  frame: FrameView;
  crumbs: readonly Link[];
  title: string;
  /** What the page shows, and what our translations are. */
  lead: string;
  /** Name of all paragraphs, for the table of each. */
  range: string;
  columns: readonly { tag: string; name: string }[];
  rows: readonly {
    number: number;
    href: string;
    states: readonly { state: State; href: string }[];
  }[];
  /** How many paragraphs are in each state, per language; only states that occur. */
  counts: readonly {
    name: string;
    tag: string;
    states: readonly { state: State; count: string }[];
  }[];
}

export function statusPage(reading: Reading): StatusPage {
  const { corpus, language, strings } = reading;
  const path = statusUrl(language);
  const order: State[] = ['source', 'official', 'reviewed', 'study', 'stale', 'missing'];
  const lead = hasOfficial(corpus) ? strings.statusLeadOfficial : strings.statusLead;
  return {
    lead,
    frame: frameView(reading, { title: strings.statusTitle, path, describe: [lead] }),
    crumbs: crumbs(reading, { href: path, text: strings.statusTitle, current: true }),
    title: strings.statusTitle,
    range: rangeName(
      reading,
      corpus.paragraphs.map((one) => one.number),
    ),
    columns: corpus.languages.map((one) => ({
      tag: languages[one].tag,
      name: languages[one].name,
    })),
    rows: corpus.paragraphs.map((paragraph) => ({
      number: paragraph.number,
      href: paragraphUrl(language, paragraph.number),
      states: corpus.languages.map((one) => ({
        state: stateOf(corpus, one, paragraph.number),
        href: paragraphUrl(one, paragraph.number),
      })),
    })),
    counts: corpus.languages.map((one) => {
      const states = corpus.paragraphs.map((paragraph) => stateOf(corpus, one, paragraph.number));
      return {
        name: languages[one].name,
        tag: languages[one].tag,
        states: order.flatMap((state) => {
          const count = states.filter((other) => other === state).length;
          return count === 0 ? [] : [{ state, count: number(language, count) }];
        }),
      };
    }),
  };
}
