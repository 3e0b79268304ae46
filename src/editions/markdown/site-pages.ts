/** The cover, the goals, the account of the edition and the state of the translations as Markdown. */

import { inLine } from '../../markdown-words.ts';
import { must } from '../../model/corpus.ts';
import type { State } from '../../model/standing.ts';
import { coverPage } from '../../views/cover-page.ts';
import { type EditionPage, editionPage } from '../../views/edition-page.ts';
import { goalsPage } from '../../views/goals-page.ts';
import { statusPage } from '../../views/status-page.ts';
import { matrixTable } from './matrix-table.ts';
import { headOf, linkList, links, type Pen } from './pen.ts';
import { blocks, heading, list, paragraph, table } from './write.ts';

export function coverTwin(pen: Pen): string {
  const { strings } = pen.reading;
  const page = coverPage(pen.reading);
  const { latest } = page;
  return blocks(
    headOf(pen, { title: strings.siteName, path: page.frame.path }),
    paragraph(inLine(strings.coverSay)),
    list(page.doors.map((door) => `${pen.link(door)} ${inLine(door.how)}`)),
    latest &&
      paragraph(
        `${inLine(`${strings.latest} ${latest.when}`)} ${links(pen, [latest.event, latest.place, latest.all])}`,
      ),
    linkList(pen, strings.byObjective, page.objectives),
    list(page.chaptersBesides.map(pen.link)),
    linkList(
      pen,
      strings.byPrinciple,
      page.principles.map(({ href, label, text }) => ({ href, text: `${label} ${text}` })),
    ),
    linkList(
      pen,
      strings.byGoal,
      page.goals.map(({ href, goal, title }) => ({ href, text: `${goal} ${title}` })),
    ),
  );
}

export function goalsTwin(pen: Pen): string {
  const { strings } = pen.reading;
  const page = goalsPage(pen.reading);
  return blocks(
    headOf(pen, { title: page.title, path: page.frame.path }),
    list(
      page.goals.map(
        ({ href, goal, title, count }) =>
          `${pen.link({ href, text: `${goal} ${title}` })} · ${count}`,
      ),
    ),
    heading(2, inLine(strings.matrix)),
    matrixTable(pen, page.matrix),
  );
}

export function statusTwin(pen: Pen): string {
  const { strings } = pen.reading;
  const page = statusPage(pen.reading);
  const names: Readonly<Record<State, string>> = {
    source: strings.statusSource,
    study: strings.statusStudy,
    reviewed: strings.statusReviewed,
    official: strings.statusOfficial,
    stale: strings.statusStale,
    missing: strings.statusMissing,
  };
  return blocks(
    headOf(pen, { title: page.title, path: page.frame.path }),
    paragraph(inLine(page.lead)),
    list(
      page.counts.map(({ name, states }) =>
        inLine(
          `${name}: ${states.map(({ state, count }) => `${names[state]} ${count}`).join(strings.comma)}`,
        ),
      ),
    ),
    table(
      [strings.statusParagraph, ...page.columns.map(({ name }) => name)].map(inLine),
      page.rows.map((row) => [
        pen.link({ href: row.href, text: String(row.number) }),
        ...row.states.map(({ state }) => inLine(names[state])),
      ]),
    ),
  );
}

export function editionTwin(pen: Pen): string {
  const { language } = pen.reading;
  const page = editionPage(pen.reading);
  const prose = must(pen.material.prose.get(`${language}/edition`), `prose ${language}/edition`);
  return blocks(
    headOf(pen, { title: page.title, path: page.frame.path }),
    accountOf(pen, page, prose).trim(),
  );
}

/** The account as it is written, with the lists that pages make in their places. */
function accountOf(pen: Pen, page: EditionPage, prose: string): string {
  const made: Readonly<Record<string, string>> = {
    Emendations: emendationsTable(pen, page),
    KeptReadings: list(
      page.kept.map(
        ({ where, reading, note }) => `${pen.link(where)} “${inLine(reading)}” ${inLine(note)}`,
      ),
    ),
    OfficialParagraphs: inLine(page.officialParagraphs),
    Citation: inLine(page.citation),
  };
  const shown = { IfStudy: 'study', IfMixed: 'mixed', IfOfficial: 'official' };
  let text = prose;
  for (const [name, standing] of Object.entries(shown))
    text = text.replace(new RegExp(`<${name}>(.*?)</${name}>`, 'gsu'), (_, inside: string) =>
      standing === page.standing ? inside : '',
    );
  return text
    .replace(/<([A-Z]\w*)[^>]*\/>/gu, (_, name: string) => must(made[name], `list ${name}`))
    .replace(/<\/?span[^>]*>/gu, '')
    .replace(/\]\((\/[^)]*)\)/gu, (_, path: string) => `](${pen.address(path)})`)
    .replace(/\n{3,}/gu, '\n\n');
}

function emendationsTable(pen: Pen, page: EditionPage): string {
  const { strings } = pen.reading;
  return table(
    [
      strings.emendationWhere,
      strings.emendationReceived,
      strings.emendationPrinted,
      strings.emendationSure,
      strings.emendationReason,
    ].map(inLine),
    page.emendations.map(({ where, received, printed, sure, reason }) => [
      pen.link(where),
      ...[received, printed, sure, reason].map(inLine),
    ]),
  );
}
