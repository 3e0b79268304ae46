/** The overviews of an objective and of a section. */

import { fill } from '../i18n/strings.ts';
import { chaptersOf, must, type Section } from '../model/corpus.ts';
import { objectiveStatement, objectivesChapter } from '../model/document.ts';
import { at } from '../places/pages.ts';
import { chapterUrl, objectiveUrl, sectionUrl } from '../places/paths.ts';
import { crumbs, frameView, type Link } from './frame.ts';
import { goalCounts } from './goal-counts.ts';
import { type ListingPage, listing, unitsIn } from './listing.ts';
import {
  colourOf,
  label,
  opening,
  plain,
  type Reading,
  rangeName,
  sectionName,
  sectionOf,
} from './reading.ts';
import { lessonLinks } from './taught-section.ts';
import { unitView } from './unit.ts';
import { handoutsOf, notesOn } from './unit-notes.ts';

/** All of a part: its title stands over the page already, so the list is called by its paragraphs. */
const whole = (reading: Reading, { paragraphs }: Section, href: string): Link => ({
  href,
  text: rangeName(reading, paragraphs),
});

export function objectivePage(reading: Reading, objective: number): ListingPage {
  const { corpus, language, strings } = reading;
  const chapter = must(corpus.by.objective.get(objective), `objective ${objective}`);
  const units = unitsIn(corpus, chapter.paragraphs);
  const path = objectiveUrl(language, objective);
  const statement = objectiveStatement(objective);
  const title = label(reading, chapter.short);
  const read = chapterUrl(language, chapter.id);
  return {
    ...listing(reading, units, { besides: [statement], whole: whole(reading, chapter, read) }),
    frame: frameView(reading, {
      title: sectionName(reading, chapter),
      path,
      about: chapter.paragraphs,
      describe: [plain(reading, statement), opening(reading, String(chapter.paragraphs[0]), 90)],
    }),
    crumbs: crumbs(
      reading,
      {
        href: chapterUrl(language, objectivesChapter),
        text: label(reading, sectionOf(reading, objectivesChapter).short),
      },
      { href: path, text: sectionName(reading, chapter), current: true },
    ),
    colour: colourOf(objective),
    kind: fill(strings.objective, { n: objective }),
    numeral: String(objective),
    title,
    also: { href: read, text: strings.readChapter },
    statement: unitView(reading, statement),
    mentions: notesOn(reading, { kind: 'objective', id: String(objective) }),
    handouts: handoutsOf(reading, chapter.id),
    goals: goalCounts(reading, units),
    siblings: chaptersOf(corpus).flatMap((one) =>
      one.objective === undefined
        ? []
        : [
            {
              href: objectiveUrl(language, one.objective),
              text: String(one.objective),
              current: one === chapter,
            },
          ],
    ),
  };
}

export function sectionPage(reading: Reading, id: string): ListingPage {
  const { corpus, language, strings } = reading;
  const section = sectionOf(reading, id);
  const chapter = sectionOf(reading, section.chapter ?? id);
  const units = unitsIn(corpus, section.paragraphs);
  const path = sectionUrl(language, id);
  const title = label(reading, section.heading ?? section.short);
  const read = at(chapterUrl(language, chapter.id), id);
  return {
    ...listing(reading, units, { whole: whole(reading, section, read), section: id }),
    frame: frameView(reading, {
      title,
      path,
      about: section.paragraphs,
      describe: [
        fill(reading.strings.labelled, { label: rangeName(reading, section.paragraphs) }) +
          opening(reading, String(section.paragraphs[0]), 90),
      ],
    }),
    crumbs: crumbs(
      reading,
      { href: chapterUrl(language, chapter.id), text: sectionName(reading, chapter) },
      { href: path, text: title, current: true },
    ),
    colour: colourOf(chapter.objective),
    kind: strings.section,
    numeral: '',
    title,
    also: { href: read, text: strings.readChapter },
    goals: goalCounts(reading, units),
    mentions: notesOn(reading, { kind: 'section', id }),
    handouts: handoutsOf(reading, id),
    lessons: lessonLinks(reading, id),
    siblings: corpus.sections
      .filter((one) => one.chapter === section.chapter)
      .map((one) => ({
        href: sectionUrl(language, one.id),
        text: label(reading, one.short),
        current: one === section,
      })),
  };
}
