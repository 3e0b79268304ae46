/** The table of commitments: a row each, what it can be filtered by, and counts of the rows. */

import { number } from '../../i18n/strings.ts';
import { languages } from '../../model/languages.ts';
import type { FilterKey } from '../../places/address.ts';
import { commitmentsCsvUrl, commitmentsSheetUrl } from '../../places/files.ts';
import { commitmentsUrl } from '../../places/paths.ts';
import { crumbs, type FrameView, frameView, type Link } from '../frame.ts';
import { label, type Reading } from '../reading.ts';
import { type Bar, barsOf } from './bars.ts';
import { type CommitmentRow, commitmentRows, strengthName } from './commitment-rows.ts';
import { apparatusCrumb } from './pages.ts';

export interface Filter {
  key: FilterKey;
  label: string;
  choices: readonly { value: string; text: string }[];
}

export interface CommitmentsPage {
  frame: FrameView;
  crumbs: readonly Link[];
  title: string;
  lead: string;
  rows: readonly CommitmentRow[];
  filters: readonly Filter[];
  charts: readonly { caption: string; bars: readonly Bar[] }[];
  /** How many rows only take a view of something. */
  recognized: string;
  csv: Link;
  sheet: Link;
  /** Columns of the file, each explained. */
  columns: readonly { name: string; text: string }[];
  /** Forms of "n rows shown", for the script. */
  shown: string;
  tag: string;
}

export function commitmentsPage(reading: Reading): CommitmentsPage {
  const { language, strings } = reading;
  const path = commitmentsUrl(language);
  const rows = commitmentRows(reading);
  return {
    frame: frameView(reading, {
      title: strings.commitmentsTitle,
      path,
      describe: [strings.commitmentsLead, ...rows.slice(0, 3).map(({ words }) => words)],
    }),
    crumbs: crumbs(reading, apparatusCrumb(reading), {
      href: path,
      text: strings.commitments,
      current: true,
    }),
    title: strings.commitmentsTitle,
    lead: strings.commitmentsLead,
    rows,
    filters: filtersOf(reading),
    charts: [
      { caption: strings.chartActor, bars: barsOf(reading, rows, 'who') },
      { caption: strings.chartVerb, bars: barsOf(reading, rows, 'verb') },
      { caption: strings.chartGoals, bars: barsOf(reading, rows, 'g') },
    ],
    recognized: number(language, rows.filter(({ strength }) => strength === 1).length),
    csv: { href: commitmentsCsvUrl(language), text: strings.csvDownload },
    sheet: { href: commitmentsSheetUrl(language), text: strings.csvSheet },
    columns: [
      { name: 'unit', text: strings.csvUnit },
      { name: 'place', text: strings.commitmentUnit },
      { name: 'words', text: strings.csvWords },
      { name: 'verbs', text: strings.commitmentVerb },
      { name: 'actors', text: strings.commitmentWho },
      { name: 'strength', text: strings.commitmentStrength },
      { name: 'due', text: strings.commitmentDue },
      { name: 'objective', text: strings.commitmentObjective },
      { name: 'goals', text: strings.commitmentGoals },
    ],
    shown: JSON.stringify(strings.rowsShown),
    tag: languages[language].tag,
  };
}

function filtersOf(reading: Reading): Filter[] {
  const { corpus, strings } = reading;
  const { actors, verbs } = corpus.apparatus;
  const named = (all: readonly { id: string; name: (typeof actors)[number]['name'] }[]) =>
    all.map(({ id, name }) => ({ value: id, text: label(reading, name) }));
  const objectives = corpus.sections.flatMap(({ objective, short }) =>
    objective === undefined
      ? []
      : [{ value: String(objective), text: `${objective}. ${label(reading, short)}` }],
  );
  return [
    { key: 'who', label: strings.commitmentWho, choices: named(actors) },
    { key: 'verb', label: strings.commitmentVerb, choices: named(verbs) },
    {
      key: 'strength',
      label: strings.commitmentStrength,
      choices: [5, 4, 3, 2, 1].map((n) => ({ value: String(n), text: strengthName(strings, n) })),
    },
    {
      key: 'due',
      label: strings.commitmentDue,
      choices: corpus.deadlines
        .filter(({ units }) => units.length > 0)
        .map(({ id, date }) => ({ value: id, text: label(reading, date) })),
    },
    { key: 'o', label: strings.commitmentObjective, choices: objectives },
    {
      key: 'g',
      label: strings.commitmentGoals,
      choices: [
        ...corpus.goals.map(({ number, title }) => ({
          value: String(number),
          text: `${number}. ${label(reading, title)}`,
        })),
        { value: 'all', text: strings.goalAll },
      ],
    },
  ];
}
