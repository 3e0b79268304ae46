/** The page of one paragraph. */

import { fill, number as numeral } from '../i18n/strings.ts';
import { type Corpus, must } from '../model/corpus.ts';
import { itemLabel } from '../model/item-label.ts';
import { keptOf } from '../model/kept.ts';
import { embedSnippet } from '../places/embed.ts';
import { below } from '../places/files.ts';
import {
  chapterUrl,
  embedUrl,
  paragraphUrl,
  parallelUrl,
  principleUrl,
  sectionUrl,
  unitUrl,
} from '../places/paths.ts';
import { type NameHere, namesHere } from './apparatus/names-here.ts';
import { backlinks, pointersFrom, why } from './apparatus/relations.ts';
import { citedUnit, shownCitation } from './citation.ts';
import { type FrameView, frameView, type Link } from './frame.ts';
import {
  colourOf,
  type LanguageChoice,
  label,
  opening,
  otherLanguages,
  type Reading,
  sectionName,
  sectionOf,
  titled,
  unitName,
  unitOf,
} from './reading.ts';
import { type FootnoteView, footnotesFor, type ParagraphView, paragraphView } from './unit.ts';
import { type PageNotes, pageNotes } from './unit-notes.ts';

export interface Neighbour {
  href: string;
  number: number;
  words: string;
}

export interface EmendedPlace {
  unit: string;
  printed: string;
  note: string;
  href: string;
}

export interface ParagraphPage {
  frame: FrameView;
  colour: number;
  /** The chapter and the section that it stands in; the page itself is said by its heading. */
  crumbs: readonly (Link & { colour?: number })[];
  /** What stands between the number and the heading. */
  gap: string;
  heading: string;
  paragraph: ParagraphView;
  footnotes: readonly FootnoteView[];
  emended: readonly EmendedPlace[];
  principles: readonly Link[];
  related: readonly { href: string; name: string; words: string; why: string }[];
  /** What the paragraph names, where its words point, and what leads to it. */
  names: readonly NameHere[];
  pointers: readonly { words: string; to: readonly Link[] }[];
  backlinks: readonly Link[];
  /** How many links all of that, the principles, and the notes that lead here are. */
  connections: string;
  previous?: Neighbour | undefined;
  next?: Neighbour | undefined;
  name: string;
  citation: string;
  /** The page of it for frames of others, and where its address is known what they put into theirs. */
  embed: { href: string; snippet?: string | undefined };
  /** What the translator says of a choice in this paragraph. */
  translatorNote?: string | undefined;
  notes: PageNotes;
  parallel?: Link | undefined;
  /** Languages to show under each unit, and the chapter whose words to load. */
  seconds: readonly LanguageChoice[];
  chapter: string;
}

const knownNotes = keptOf<Corpus, PageNotes>();

/** The notes on the page of a paragraph, which the style sheet of all these pages asks for too. */
export const notesOfParagraph = (reading: Reading, number: number): PageNotes =>
  knownNotes(reading.corpus, `${reading.language} ${number}`, () => {
    const { corpus, language } = reading;
    const facts = must(corpus.by.paragraph.get(number), `paragraph ${number}`);
    return pageNotes(reading, {
      number,
      ids: [String(number), ...facts.items, ...facts.footnotes],
      part: facts.section,
      path: paragraphUrl(language, number),
    });
  });

export function paragraphPage(reading: Reading, number: number): ParagraphPage {
  const { corpus, language, strings } = reading;
  const facts = must(corpus.by.paragraph.get(number), `paragraph ${number}`);
  const section = sectionOf(reading, facts.section);
  const chapter = sectionOf(reading, facts.chapter);
  const heading = label(reading, section.short);
  const name = fill(strings.paragraph, { n: number });
  const ids = [String(number), ...facts.items];
  const paragraph = paragraphView(reading, number);
  const footnotes = footnotesFor(reading, ids);
  const trail = [
    {
      href: chapterUrl(language, chapter.id),
      text: sectionName(reading, chapter),
      colour: colourOf(chapter.objective),
    },
    ...(section === chapter
      ? []
      : [{ href: sectionUrl(language, section.id), text: label(reading, section.short) }]),
  ];
  const names = namesHere(reading, number);
  const pointers = pointersFrom(reading, number);
  const leads = backlinks(reading, number);
  const principles = principlesOf(reading, ids);
  const notes = notesOfParagraph(reading, number);
  const linked = [names, pointers, leads, principles, facts.related, notes.mentions];
  return {
    frame: frameView(reading, {
      title: titled(reading, name, heading),
      describe: [opening(reading, String(number), 90)],
      path: paragraphUrl(language, number),
      about: [number],
      items: [...facts.items, ...facts.footnotes],
    }),
    colour: colourOf(facts.objective),
    crumbs: trail,
    gap: titled(reading, '', ''),
    heading,
    paragraph,
    footnotes,
    emended: emendedPlaces([paragraph.unit, ...paragraph.items, ...footnotes]),
    principles,
    related: facts.related.map((id) => {
      const unit = unitOf(reading, id);
      return {
        href: unitUrl(language, unit),
        name: unitName(reading, unit),
        words: opening(reading, id, 22),
        why: why(reading, number, id),
      };
    }),
    names,
    pointers,
    backlinks: leads,
    connections: numeral(
      language,
      linked.reduce((sum, { length }) => sum + length, 0),
    ),
    previous: neighbour(reading, number - 1),
    next: neighbour(reading, number + 1),
    name,
    citation: shownCitation(
      reading,
      citedUnit(reading, unitOf(reading, String(number))),
      paragraphUrl(language, number),
    ),
    embed: embedOf(reading, number, name),
    notes,
    translatorNote: corpus.translations[language].get(number)?.note,
    parallel:
      corpus.languages.length > 1
        ? {
            href: parallelUrl(language, number),
            text: fill(strings.parallelOf, { what: name }),
          }
        : undefined,
    seconds: otherLanguages(reading),
    chapter: facts.chapter,
  };
}

function embedOf(
  { language, site, strings }: Reading,
  number: number,
  name: string,
): ParagraphPage['embed'] {
  const href = embedUrl(language, String(number));
  return {
    href,
    snippet: site && embedSnippet(below(site, href), `${strings.compact} · ${name}`),
  };
}

function emendedPlaces(units: readonly ParagraphView['unit'][]): EmendedPlace[] {
  return units.flatMap((unit) =>
    unit.parts.flatMap((part) =>
      part.kind === 'emended'
        ? [{ unit: unit.name, printed: part.text, note: part.title, href: part.href }]
        : [],
    ),
  );
}

/** Principles of all units of a paragraph, in the order of the letters. */
function principlesOf(reading: Reading, ids: readonly string[]): Link[] {
  const letters = new Set(ids.flatMap((id) => unitOf(reading, id).principles));
  return reading.corpus.principles
    .filter((principle) => letters.has(principle.id))
    .map((principle) => ({
      href: principleUrl(reading.language, principle.id),
      text: `${itemLabel(reading.language, principle.id)} ${label(reading, principle.short)}`,
    }));
}

function neighbour(reading: Reading, number: number): Neighbour | undefined {
  if (!reading.corpus.units.has(String(number))) return undefined;
  return {
    href: paragraphUrl(reading.language, number),
    number,
    words: opening(reading, String(number)),
  };
}
