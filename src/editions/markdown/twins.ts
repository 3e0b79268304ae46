/** The twin in Markdown of every page that has words: which pages there are, and who writes each. */

import type { Language } from '../../model/languages.ts';
import {
  apparatusUrl,
  bodiesUrl,
  cardsUrl,
  chapterUrl,
  commitmentsUrl,
  deadlinesUrl,
  draftingUrl,
  editionUrl,
  goalsUrl,
  goalUrl,
  groupsUrl,
  handoutUrl,
  homeUrl,
  instrumentsUrl,
  layerUrl,
  lessonUrl,
  notesUrl,
  objectiveUrl,
  paragraphUrl,
  picturesUrl,
  principleUrl,
  sectionUrl,
  statusUrl,
  teachUrl,
  termsUrl,
  termUrl,
  textUrl,
} from '../../places/paths.ts';
import { type Twinned, twinned, twinUrl } from '../../places/twins.ts';
import { handoutParts } from '../../views/handout-page.ts';
import type { Reading } from '../../views/reading.ts';
import type { Material } from '../material.ts';
import {
  apparatusTwin,
  bodiesTwin,
  commitmentsTwin,
  deadlinesTwin,
  draftingTwin,
  groupsTwin,
  instrumentsTwin,
  picturesTwin,
  termsTwin,
  termTwin,
} from './apparatus-pages.ts';
import { cardsTwin, lessonTwin } from './lesson-pages.ts';
import { handoutTwin, layerTwin, notesTwin, teachTwin } from './note-pages.ts';
import { type Pen, penOf } from './pen.ts';
import { coverTwin, editionTwin, goalsTwin, statusTwin } from './site-pages.ts';
import {
  chapterTwin,
  goalTwin,
  objectiveTwin,
  paragraphTwin,
  principleTwin,
  sectionTwin,
  textTwin,
} from './text-pages.ts';

export interface Twin {
  /** From the root of the site: `/en/11.md`. */
  path: string;
  kind: Twinned;
  write: () => string;
}

interface TwinPage {
  path: string;
  write: (pen: Pen) => string;
}

/** The pages of each kind in a language. */
const pages: Readonly<Record<Twinned, (reading: Reading) => readonly TwinPage[]>> = {
  index: single(homeUrl, coverTwin),
  text: single(textUrl, textTwin),
  edition: single(editionUrl, editionTwin),
  status: single(statusUrl, statusTwin),
  notes: single(notesUrl, notesTwin),
  sdg: ({ language, corpus }) => [
    ...single(goalsUrl, goalsTwin)({ language }),
    ...[...corpus.goals.map(({ number }) => number), 'all' as const].map((goal) => ({
      path: goalUrl(language, goal),
      write: (pen: Pen) => goalTwin(pen, goal),
    })),
  ],
  apparatus: single(apparatusUrl, apparatusTwin),
  bodies: single(bodiesUrl, bodiesTwin),
  instruments: single(instrumentsUrl, instrumentsTwin),
  groups: single(groupsUrl, groupsTwin),
  deadlines: single(deadlinesUrl, deadlinesTwin),
  drafting: single(draftingUrl, draftingTwin),
  terms: single(termsUrl, termsTwin),
  commitments: single(commitmentsUrl, commitmentsTwin),
  pictures: single(picturesUrl, picturesTwin),
  teach: single(teachUrl, teachTwin),
  paragraph: serial(
    ({ corpus }) => corpus.paragraphs.map(({ number }) => number),
    paragraphUrl,
    paragraphTwin,
  ),
  chapter: serial(sectionsOf('chapter'), chapterUrl, chapterTwin),
  section: serial(sectionsOf('section'), sectionUrl, sectionTwin),
  objective: serial(
    ({ corpus }) => corpus.sections.flatMap(({ objective }) => objective ?? []),
    objectiveUrl,
    objectiveTwin,
  ),
  principle: serial(
    ({ corpus }) => corpus.principles.map(({ id }) => id),
    principleUrl,
    principleTwin,
  ),
  layer: serial(({ corpus }) => corpus.layers.map(({ id }) => id), layerUrl, layerTwin),
  term: serial(({ corpus }) => corpus.apparatus.terms.map(({ id }) => id), termUrl, termTwin),
  lesson: serial(sectionsOf('section'), lessonUrl, lessonTwin),
  cards: serial(sectionsOf('section'), cardsUrl, cardsTwin),
  handout: ({ language, corpus }) =>
    handoutParts({ corpus }).map(({ layer, part }) => ({
      path: handoutUrl(language, layer, part),
      write: (pen) => handoutTwin(pen, layer, part),
    })),
};

function single(pathIn: (language: Language) => string, write: (pen: Pen) => string) {
  return ({ language }: Pick<Reading, 'language'>): TwinPage[] => [
    { path: pathIn(language), write },
  ];
}

function serial<Id>(
  idsIn: (reading: Reading) => readonly Id[],
  pathIn: (language: Language, id: Id) => string,
  write: (pen: Pen, id: Id) => string,
) {
  return (reading: Reading): TwinPage[] =>
    idsIn(reading).map((id) => ({
      path: pathIn(reading.language, id),
      write: (pen) => write(pen, id),
    }));
}

function sectionsOf(kind: 'chapter' | 'section') {
  return ({ corpus }: Reading): string[] =>
    corpus.sections.filter((one) => one.kind === kind).map(({ id }) => id);
}

/** Every twin of a language, none written before it is asked for. */
export function twinsIn(material: Material, language: Language): Twin[] {
  const pen = penOf(material, language);
  return twinned.flatMap((kind) =>
    pages[kind](pen.reading).map(({ path, write }) => ({
      path: twinUrl(path),
      kind,
      write: () => `${write(pen)}\n`,
    })),
  );
}
