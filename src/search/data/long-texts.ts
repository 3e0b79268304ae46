/**
 * The long texts of a language, from the corpus: notes, pages of running text by their headings,
 * lessons and cards. Each has the address of the place where the site prints it.
 */

import type { ProsePart } from '../../markdown/prose.ts';
import { noteText } from '../../markup/note-text.ts';
import {
  editionUrl,
  layerUrl,
  notesUrl,
  paragraphUrl,
  statusUrl,
  termUrl,
} from '../../places/paths.ts';
import { deadlinesPage, type NamedPage, namedPage } from '../../views/apparatus/named-page.ts';
import { type EditionPage, editionPage } from '../../views/edition-page.ts';
import { layerPage } from '../../views/layer-page.ts';
import { notesPage } from '../../views/notes-page.ts';
import { label, type Reading, titled } from '../../views/reading.ts';
import { statusPage } from '../../views/status-page.ts';
import type { LongText } from '../long-texts/long-text.ts';
import { taughtTexts } from './taught-texts.ts';

/** The account of the edition: its parts, and the ids of its headings in order. */
export interface Prose {
  parts: readonly ProsePart[];
  ids: readonly string[];
}

/** In the order of the pages by their names, and within each of its text; lessons and cards last. */
export function longTexts(reading: Reading, edition: Prose): LongText[] {
  const { corpus, language } = reading;
  const pages: LongText[][] = [
    ...(['bodies', 'groups', 'instruments'] as const).map((list) =>
      named(namedPage(reading, list), reading),
    ),
    named(deadlinesPage(reading), reading),
    accountTexts(reading, edition),
    layers(reading),
    ...corpus.layers.map(({ id }) => notes(reading, id)),
    ...corpus.apparatus.terms.map(({ id, ...term }) => {
      const part = partOf(reading, fileOf(termUrl(language, id)), label(reading, term.term));
      const { definition, termsDiffer } = reading.strings;
      return [
        part('definition', definition, term.definition ? label(reading, term.definition) : ''),
        part('differ', termsDiffer, term.remark ? label(reading, term.remark) : ''),
      ];
    }),
  ];
  pages.push(taughtTexts(reading, (path, page) => partOf(reading, fileOf(path), page)));
  return pages.flat().filter(({ text }) => /\p{L}/u.test(text));
}

/** From the folder of the language. */
const fileOf = (path: string): string => path.replace(/^.*\//u, '');

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Makes texts of a page: its head, and its parts by the ids of their elements. */
const partOf =
  (reading: Reading, file: string, page: string) =>
  (id: string, heading: string, text: string): LongText => {
    const url = id === '' ? file : `${file}#${id}`;
    const title = heading === '' || heading === page ? page : titled(reading, page, heading);
    return { id: url, url, title: plain(title), text: plain(text) };
  };

function named({ frame, title, lead, entries }: NamedPage, reading: Reading): LongText[] {
  const part = partOf(reading, fileOf(frame.path), title);
  return [
    part('', '', lead),
    ...entries.map(({ id, name, what, facts }) =>
      part(id, name, [what, ...facts.flatMap((fact) => [fact.label, fact.value])].join(' ')),
    ),
  ];
}

function layers(reading: Reading): LongText[] {
  const { strings } = reading;
  const page = notesPage(reading);
  const part = partOf(reading, fileOf(notesUrl(reading.language)), strings.notes);
  const all = page.layers.map(({ text, size, description, by }) =>
    [text, size, description, by].join(' '),
  );
  const columns = [strings.coverageLayer, strings.coverageLanguage, strings.coverageNotes];
  const counted = [page.paragraphs, page.items, strings.coverageSummaries];
  return [
    part('', '', [strings.notesLead, ...all].join(' ')),
    part('coverage', strings.coverage, [...columns, ...counted].join(' ')),
  ];
}

/** What the edition says of itself: its account, and the state of its translations. */
export const accountTexts = (reading: Reading, edition: Prose): LongText[] => [
  ...editionTexts(editionPage(reading), edition, reading),
  partOf(reading, fileOf(statusUrl(reading.language)), reading.strings.statusTitle)(
    '',
    '',
    statusPage(reading).lead,
  ),
];

function notes(reading: Reading, layer: string): LongText[] {
  const { corpus, language, strings } = reading;
  const page = layerPage(reading, layer);
  return page.groups
    .flatMap((group) => group.notes)
    .map((note) => {
      const unit = corpus.units.get(note.unit);
      // A note on a unit stands beside it; one on a section stands in full on the page of its layer.
      const path = unit ? paragraphUrl(language, unit.paragraph) : layerUrl(language, layer);
      // A summary alone opens the page of its paragraph, without an element of its own.
      const anchor = unit && note.body.length === 0 ? '' : `#${note.anchor}`;
      const url = fileOf(path) + anchor;
      return { id: note.id, url, ...noteText(note, strings), layer, unit: note.unit };
    });
}

function editionTexts(page: EditionPage, { parts, ids }: Prose, reading: Reading) {
  const { language, strings } = reading;
  const part = partOf(reading, fileOf(editionUrl(language)), page.title);
  const lists: Readonly<Record<string, () => string>> = {
    Emendations: () =>
      [
        strings.emendationWhere,
        strings.emendationReceived,
        strings.emendationPrinted,
        strings.emendationSure,
        strings.emendationReason,
        ...page.emendations.flatMap((one) => [
          one.where.text,
          one.received,
          one.printed,
          one.sure,
          one.reason,
        ]),
      ].join(' '),
    OfficialParagraphs: () => page.officialParagraphs,
    Citation: () => page.citation,
    KeptReadings: () =>
      page.kept.flatMap((one) => [one.where.text, one.reading, one.note]).join(' '),
  };
  const headed = parts.filter(({ heading }) => heading !== undefined);
  if (headed.length !== ids.length)
    throw new Error(
      `edition.mdx, ${language}: ${ids.length} headings on the page, ${headed.length} in its text`,
    );
  return parts.map(({ heading = '', blocks }) => {
    const words = blocks.map((block) => {
      if (typeof block === 'string') return block;
      const made = lists[block.list];
      if (!made) throw new Error(`edition.mdx, ${language}: no words for the list ${block.list}`);
      return made();
    });
    const id =
      heading === '' ? '' : (ids[headed.findIndex((one) => one.heading === heading)] ?? '');
    return part(id, heading, words.join(' '));
  });
}
