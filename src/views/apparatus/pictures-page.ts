/** The pictures: each a table that is drawn, so that the numbers stand under the strokes. */

import { itemLabel } from '../../model/item-label.ts';
import { bodyUrl, objectiveUrl, picturesUrl, principleUrl } from '../../places/paths.ts';
import { crumbs, type FrameView, frameView, type Link } from '../frame.ts';
import { type MatrixView, matrixView } from '../matrix.ts';
import { label, type Reading } from '../reading.ts';
import { commitmentRows, strengthName } from './commitment-rows.ts';
import { type DatedEntry, datedEntries } from './dated-entries.ts';
import { apparatusCrumb } from './pages.ts';

export interface Grid {
  columns: readonly { text: string; title: string; href?: string | undefined }[];
  rows: readonly { text: string; href?: string | undefined; cells: readonly number[] }[];
}

export interface PicturesPage {
  frame: FrameView;
  crumbs: readonly Link[];
  title: string;
  lead: string;
  matrix: MatrixView;
  principles: Grid;
  strength: Grid;
  dates: readonly DatedEntry[];
}

export function picturesPage(reading: Reading): PicturesPage {
  const { language, strings } = reading;
  const path = picturesUrl(language);
  return {
    frame: frameView(reading, {
      title: strings.pictures,
      path,
      describe: [strings.picturesLead, strings.goalChart],
    }),
    crumbs: crumbs(reading, apparatusCrumb(reading), {
      href: path,
      text: strings.pictures,
      current: true,
    }),
    title: strings.pictures,
    lead: strings.picturesLead,
    matrix: matrixView(reading),
    principles: principlesGrid(reading),
    strength: strengthGrid(reading),
    dates: datedEntries(reading),
  };
}

/** How many units of each objective's chapter act on each principle. */
function principlesGrid(reading: Reading): Grid {
  const { corpus, language, strings } = reading;
  const objectives = corpus.sections.filter(({ objective }) => objective !== undefined);
  const objectiveOf = (number: number) => corpus.by.paragraph.get(number)?.objective;
  const columns = [...objectives.map(({ objective }) => objective), undefined];
  return {
    columns: [
      ...objectives.map(({ objective = 0, short }) => ({
        text: String(objective),
        title: label(reading, short),
        href: objectiveUrl(language, objective),
      })),
      { text: strings.pictureOther, title: strings.pictureOther },
    ],
    rows: corpus.principles.map(({ id, short }) => {
      const units = [...corpus.units.values()].filter(({ principles }) => principles.includes(id));
      return {
        text: `${itemLabel(language, id)} ${label(reading, short)}`,
        href: principleUrl(language, id),
        cells: columns.map(
          (objective) =>
            units.filter(({ paragraph }) => objectiveOf(paragraph) === objective).length,
        ),
      };
    }),
  };
}

/** How often each actor is spoken to, by the strength of the verb: acts, counted from the table. */
function strengthGrid(reading: Reading): Grid {
  const { corpus, language, strings } = reading;
  const acts = commitmentRows(reading).flatMap((row) => row.acts);
  const strengths = [5, 4, 3, 2, 1];
  return {
    columns: strengths.map((n) => ({
      text: strengthName(strings, n),
      title: strengthName(strings, n),
    })),
    rows: corpus.apparatus.actors.map(({ id, name, body }) => ({
      text: label(reading, name),
      href: body === undefined ? undefined : bodyUrl(language, body),
      cells: strengths.map(
        (n) =>
          acts.filter(({ strength, who }) => strength === n && who.some((one) => one.id === id))
            .length,
      ),
    })),
  };
}
