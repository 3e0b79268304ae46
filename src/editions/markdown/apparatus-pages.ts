/** The apparatus as Markdown: what the Compact names and asks for. */

import { inLine } from '../../markdown-words.ts';
import { at } from '../../places/pages.ts';
import { apparatusPage } from '../../views/apparatus/apparatus-page.ts';
import type { CommitmentRow } from '../../views/apparatus/commitment-rows.ts';
import { commitmentsPage } from '../../views/apparatus/commitments-page.ts';
import type { DatedEntry } from '../../views/apparatus/dated-entries.ts';
import { draftingPage } from '../../views/apparatus/drafting-page.ts';
import { deadlinesPage, type NamedPage, namedPage } from '../../views/apparatus/named-page.ts';
import { type Grid, picturesPage } from '../../views/apparatus/pictures-page.ts';
import { termPage } from '../../views/apparatus/term-page.ts';
import { termsPage } from '../../views/apparatus/terms-page.ts';
import { matrixTable } from './matrix-table.ts';
import { headOf, labelled, links, ownTitle, type Pen } from './pen.ts';
import { sourceLine } from './words.ts';
import { blocks, heading, list, paragraph, table } from './write.ts';

const opening = (
  pen: Pen,
  page: { title: string; lead: string; frame: { path: string } },
): string =>
  blocks(headOf(pen, { title: page.title, path: page.frame.path }), paragraph(inLine(page.lead)));

export function apparatusTwin(pen: Pen): string {
  const page = apparatusPage(pen.reading);
  return blocks(
    opening(pen, page),
    list(page.pages.map((one) => `${pen.link(one)} (${one.size}) ${inLine(one.lead)}`)),
  );
}

export const bodiesTwin = (pen: Pen): string => named(pen, namedPage(pen.reading, 'bodies'));
export const instrumentsTwin = (pen: Pen): string =>
  named(pen, namedPage(pen.reading, 'instruments'));
export const groupsTwin = (pen: Pen): string => named(pen, namedPage(pen.reading, 'groups'));
export const deadlinesTwin = (pen: Pen): string => named(pen, deadlinesPage(pen.reading));

function named(pen: Pen, page: NamedPage): string {
  const { strings } = pen.reading;
  return blocks(
    opening(pen, page),
    page.entries.flatMap((one) => [
      heading(2, inLine(one.name)),
      paragraph(inLine(one.what)),
      list(one.facts.map(({ label, value }) => inLine(`${label}: ${value}`))),
      labelled(pen, strings.namedHere, one.units),
      labelled(pen, strings.namedWith, one.beside),
      labelled(pen, strings.since, one.since),
      labelled(pen, strings.mentions, one.mentions),
    ]),
  );
}

export function draftingTwin(pen: Pen): string {
  const { strings } = pen.reading;
  const page = draftingPage(pen.reading);
  // On the page a date is a fragment of it; a twin has no places of its own.
  const dates = page.dates.map((one) => ({ ...one, href: at(page.frame.path, one.id) }));
  return blocks(opening(pen, page), dated(pen, dates, strings.draftingNotes));
}

const dated = (pen: Pen, dates: readonly DatedEntry[], notes: string): string =>
  list(
    dates.map((one) =>
      [
        `${pen.link({ href: one.href, text: one.date })} ${inLine(one.what)}`,
        links(pen, one.units),
        labelled(pen, notes, one.since),
        (one.sources ?? []).map((source) => sourceLine(pen, source)).join(' · '),
      ]
        .filter(Boolean)
        .join('\n'),
    ),
  );

export function termsTwin(pen: Pen): string {
  const page = termsPage(pen.reading);
  return blocks(
    opening(pen, page),
    list(page.terms.map((one) => `${pen.link(one)} · ${inLine(one.size)}`)),
  );
}

export function termTwin(pen: Pen, id: string): string {
  const { strings } = pen.reading;
  const page = termPage(pen.reading, id);
  return blocks(
    headOf(pen, { title: ownTitle(pen, page.frame), path: page.frame.path }),
    page.definition && [paragraph(inLine(page.definition)), inLine(strings.definitionNote)],
    heading(2, inLine(strings.termForms)),
    list(
      page.forms.map(
        ({ language, text, href }) => `${pen.link({ href, text: language })}: ${inLine(text)}`,
      ),
    ),
    heading(2, `${inLine(strings.termUses)} · ${inLine(page.size)}`),
    page.uses.length === 0
      ? inLine(strings.termNone)
      : list(
          page.uses.map(
            (use) =>
              `${pen.link(use)} ${inLine(use.before)}<mark>${inLine(use.found)}</mark>${inLine(use.after)}`,
          ),
        ),
    heading(2, inLine(strings.termsDiffer)),
    page.remark && paragraph(inLine(page.remark)),
    page.differences.length === 0
      ? inLine(strings.termSame)
      : list(
          page.differences.map(({ language, absent, also }) =>
            [
              inLine(language),
              labelled(pen, strings.termAbsent, absent),
              labelled(pen, strings.termAlso, also),
            ]
              .filter(Boolean)
              .join('\n'),
          ),
        ),
    labelled(pen, strings.mentions, page.mentions),
  );
}

export function commitmentsTwin(pen: Pen): string {
  const { strings } = pen.reading;
  const page = commitmentsPage(pen.reading);
  return blocks(
    opening(pen, page),
    pen.link(page.csv),
    table(
      [
        strings.commitmentUnit,
        strings.commitmentWho,
        strings.commitmentWhat,
        strings.commitmentDue,
      ].map(inLine),
      page.rows.map((row) => commitmentCells(pen, row)),
    ),
  );
}

const commitmentCells = (pen: Pen, row: CommitmentRow): string[] => [
  pen.link({ href: row.href, text: row.name }),
  row.acts
    .map(({ who, between, part }) =>
      inLine(who.map(({ name }) => name).join(' · ') + between + part),
    )
    .join('; '),
  inLine(row.words),
  links(pen, row.due),
];

export function picturesTwin(pen: Pen): string {
  const { strings } = pen.reading;
  const page = picturesPage(pen.reading);
  return blocks(
    opening(pen, page),
    heading(2, inLine(strings.matrix)),
    matrixTable(pen, page.matrix),
    heading(2, inLine(strings.picturePrinciples)),
    paragraph(inLine(strings.editorial)),
    gridTable(page.principles, strings.principles, strings.pictureTotal),
    heading(2, inLine(strings.pictureStrength)),
    gridTable(page.strength, strings.commitmentWho, strings.pictureTotal),
    heading(2, inLine(strings.deadlines)),
    dated(pen, page.dates, strings.since),
  );
}

const gridTable = ({ columns, rows }: Grid, corner: string, total: string): string =>
  table(
    [corner, ...columns.map(({ text }) => text), total].map(inLine),
    rows.map(({ text, cells }) => [
      inLine(text),
      ...cells.map(String),
      String(cells.reduce((sum, one) => sum + one, 0)),
    ]),
  );
