/** The cover: what this is, the search, three doors, the map of the slips, and further ways in. */

import { count } from '../i18n/strings.ts';
import { time } from '../i18n/time.ts';
import { chaptersOf } from '../model/corpus.ts';
import { objectiveStatement } from '../model/document.ts';
import { itemLabel } from '../model/item-label.ts';
import {
  chapterUrl,
  commitmentsUrl,
  homeUrl,
  layerUrl,
  objectiveUrl,
  paragraphUrl,
  principleUrl,
  searchUrl,
  teachUrl,
} from '../places/paths.ts';
import { withQuery } from '../places/query.ts';
import { type FrameView, frameView, type Link } from './frame.ts';
import { type GoalCount, goalCounts } from './goal-counts.ts';
import { notesOf, noteView } from './note.ts';
import { label, plain, type Reading } from './reading.ts';
import { type SlipChapter, slipChapters } from './slips.ts';
import { lessonsOf } from './teach-page.ts';

export interface CoverPage {
  frame: FrameView;
  /** The search page, and searches as examples. */
  search: string;
  tries: readonly Link[];
  doors: readonly (Link & { how: string })[];
  chapters: readonly SlipChapter[];
  /** The last event since the adoption that is told of, and the way to all. */
  latest?: { day: string; when: string; event: Link; place: Link; all: Link } | undefined;
  objectives: readonly (Link & { number: number; cells: readonly Link[] })[];
  /** Chapters that set out no objective, with links to their paragraphs like the others. */
  chaptersBesides: readonly (Link & { cells: readonly Link[] })[];
  principles: readonly (Link & { label: string })[];
  goals: readonly GoalCount[];
}

export function coverPage(reading: Reading): CoverPage {
  const { corpus, language, strings } = reading;
  const search = searchUrl(language);
  return {
    frame: frameView(reading, {
      title: '',
      path: homeUrl(language),
      describe: [strings.coverSay, ...doors(reading).map(({ how }) => how)],
    }),
    search,
    tries: [strings.coverTryFirst, strings.coverTrySecond, strings.coverTryThird].map((text) => ({
      href: withQuery(search, { q: text }),
      text,
    })),
    doors: doors(reading),
    chapters: slipChapters(reading),
    latest: latest(reading),
    objectives: corpus.sections.flatMap((section) =>
      section.objective === undefined
        ? []
        : [
            {
              number: section.objective,
              href: objectiveUrl(language, section.objective),
              text: plain(reading, objectiveStatement(section.objective)).replace(
                /[；;。.؛]$/u,
                '',
              ),
              cells: cellsOf(reading, section.paragraphs),
            },
          ],
    ),
    chaptersBesides: chaptersOf(corpus).flatMap((chapter) =>
      chapter.objective === undefined
        ? [
            {
              href: chapterUrl(language, chapter.id),
              text: label(reading, chapter.short),
              cells: cellsOf(reading, chapter.paragraphs),
            },
          ]
        : [],
    ),
    principles: corpus.principles.map((principle) => ({
      href: principleUrl(language, principle.id),
      label: itemLabel(language, principle.id),
      text: label(reading, principle.short),
    })),
    goals: goalCounts(reading),
  };
}

const cellsOf = ({ language }: Reading, numbers: readonly number[]): Link[] =>
  numbers.map((n) => ({ href: paragraphUrl(language, n), text: String(n) }));

function doors(reading: Reading): CoverPage['doors'] {
  const { language, strings } = reading;
  const lessons = lessonsOf(reading).length;
  return [
    { href: paragraphUrl(language, 1), text: strings.doorRead, how: strings.doorReadHow },
    { href: commitmentsUrl(language), text: strings.doorWho, how: strings.doorWhoHow },
    {
      href: teachUrl(language),
      text: strings.doorTeach,
      how: count(language, strings.doorTeachHow, lessons),
    },
  ];
}

/** The notes of a layer that is read in time tell of events; what is only planned has not come. */
function latest(reading: Reading): CoverPage['latest'] {
  const { corpus, language, strings } = reading;
  const inTime = corpus.layers.filter(({ order }) => order === 'time').map(({ id }) => id);
  const events = notesOf(reading).filter(
    ({ layer, event }) => inTime.includes(layer) && event !== undefined && !event.planned,
  );
  const [last] = [...events].sort((a, b) =>
    (a.event?.from ?? '') < (b.event?.from ?? '') ? 1 : -1,
  );
  if (!last?.event) return undefined;
  const { record, place } = noteView(reading, last);
  return {
    day: last.event.from,
    when: time(language, last.event.from, last.event.to),
    event: { href: record, text: last.title },
    place,
    all: {
      href: layerUrl(language, last.layer),
      text: count(language, strings.latestAll, events.length),
    },
  };
}
