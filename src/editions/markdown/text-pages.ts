/** Pages of the text as Markdown: a paragraph, a chapter or all of it, and lists of units. */

import { inLine } from '../../markdown-words.ts';
import { goalPage } from '../../views/goal-page.ts';
import type { ListingPage } from '../../views/listing.ts';
import { noteView } from '../../views/note.ts';
import { objectivePage, sectionPage } from '../../views/overview-pages.ts';
import { paragraphPage } from '../../views/paragraph-page.ts';
import { principlePage } from '../../views/principle-page.ts';
import { label } from '../../views/reading.ts';
import { chapterPage, type ReadingPage, textPage } from '../../views/reading-page.ts';
import { headOf, labelled, linkList, links, ownTitle, type Pen } from './pen.ts';
import { footnotesMarkdown, noteMarkdown, paragraphMarkdown, unitMarkdown } from './words.ts';
import { blocks, heading, list, paragraph } from './write.ts';

export function paragraphTwin(pen: Pen, number: number): string {
  const { strings } = pen.reading;
  const page = paragraphPage(pen.reading, number);
  return blocks(
    headOf(pen, {
      title: page.name + page.gap + page.heading,
      path: page.frame.path,
      numbers: [number],
    }),
    links(pen, page.crumbs),
    paragraphMarkdown(page.paragraph, pen.link),
    footnotesMarkdown(page.footnotes),
    page.translatorNote && [
      heading(2, inLine(strings.translatorNote)),
      paragraph(inLine(page.translatorNote)),
    ],
    page.emended.length > 0
      ? [
          heading(2, inLine(strings.emended)),
          list(
            page.emended.map(
              ({ unit, printed, note, href }) =>
                `${inLine(unit)} · ${pen.link({ href, text: printed })} · ${inLine(note)}`,
            ),
          ),
        ]
      : [],
    notesByLayer(pen, number),
    linkList(pen, strings.principles, page.principles),
    page.principles.length > 0 ? paragraph(inLine(strings.editorial)) : '',
    linkList(
      pen,
      strings.related,
      page.related.map(({ href, name, words }) => ({ href, text: `${name}: ${words}` })),
    ),
    linkList(pen, strings.namesHere, page.names),
    heading(2, inLine(strings.cite)),
    paragraph(inLine(page.citation)),
  );
}

/** Notes on a paragraph, its items and footnotes, under the name of each layer. */
function notesByLayer(pen: Pen, number: number): string[] {
  const { reading } = pen;
  const { corpus, language } = reading;
  const own = corpus.notes[language].filter(
    ({ place }) => corpus.units.get(place)?.paragraph === number,
  );
  return corpus.layers.flatMap((layer) => {
    const notes = own.filter((note) => note.layer === layer.id);
    if (notes.length === 0) return [];
    return [
      heading(2, inLine(label(reading, layer.name))),
      ...notes.map((note) => noteMarkdown(pen, noteView(reading, note), 3)),
    ];
  });
}

export const chapterTwin = (pen: Pen, id: string): string =>
  readingTwin(pen, chapterPage(pen.reading, id));
export const textTwin = (pen: Pen): string => readingTwin(pen, textPage(pen.reading));

function readingTwin(pen: Pen, page: ReadingPage): string {
  const all = page.parts.flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number));
  return blocks(
    headOf(pen, { title: page.title, path: page.frame.path, numbers: all }),
    page.head.map((line) => paragraph(inLine(line))),
    page.parts.flatMap((part) => [
      // The title of a chapter is that of its page.
      part.level === 1 ? '' : heading(part.level, inLine(part.heading)),
      ...part.paragraphs.map((one) => paragraphMarkdown(one, pen.link)),
    ]),
    footnotesMarkdown(page.footnotes),
  );
}

export const objectiveTwin = (pen: Pen, number: number): string =>
  listingTwin(pen, objectivePage(pen.reading, number));
export const sectionTwin = (pen: Pen, id: string): string =>
  listingTwin(pen, sectionPage(pen.reading, id));
export const principleTwin = (pen: Pen, id: string): string =>
  listingTwin(pen, principlePage(pen.reading, id));
export const goalTwin = (pen: Pen, goal: number | 'all'): string =>
  listingTwin(pen, goalPage(pen.reading, goal));

function listingTwin(pen: Pen, page: ListingPage): string {
  const { strings } = pen.reading;
  return blocks(
    headOf(pen, {
      title: ownTitle(pen, page.frame),
      path: page.frame.path,
      numbers: page.groups.flatMap(({ rows }) => rows.map(({ number }) => number)),
    }),
    page.statement && unitMarkdown(page.statement, pen.link),
    page.lead && paragraph(inLine(page.lead)),
    page.note && paragraph(inLine(page.note)),
    page.tally && paragraph(inLine(page.tally)),
    page.groups.flatMap((group) => [
      heading(2, `${pen.link({ href: group.href, text: group.title })} · ${inLine(group.size)}`),
      list(
        group.rows.map(({ number, label: own, unit }) =>
          unitMarkdown(
            { ...unit, label: own === '' ? String(number) : `${number} ${own}` },
            pen.link,
          ),
        ),
      ),
    ]),
    footnotesMarkdown(page.footnotes),
    labelled(pen, strings.mentions, page.mentions ?? []),
    linkList(pen, strings.handout, page.handouts ?? []),
  );
}
