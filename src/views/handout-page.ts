/** A note on a part of the text as a sheet to be printed, with the paragraphs that it is about. */

import { type Note, noteAnchor } from '../model/note.ts';
import { below } from '../places/files.ts';
import { handoutUrl, layerUrl } from '../places/paths.ts';
import { type QrCode, qrCode } from '../qr/qr-code.ts';
import { type Elsewhere, moreNotesIn } from './elsewhere.ts';
import { crumbs, type FrameView, frameView, type Link } from './frame.ts';
import { type NoteView, notesOf, noteView, placeOf } from './note.ts';
import { colourOf, label, opening, type Reading, sectionName, sectionOf } from './reading.ts';
import { lessonLinks } from './taught-section.ts';

export interface HandoutPage {
  frame: FrameView;
  crumbs: readonly Link[];
  colour: number;
  title: string;
  /** None where the note is not written in this language. */
  note?: NoteView | undefined;
  elsewhere: Elsewhere;
  /** The lesson and the cards of a section; a chapter has none. */
  lessons: readonly Link[];
  /** Each paragraph of the part with its summary, or its first words. */
  units: readonly (Link & { words: string })[];
  /** Its address as a code for telephones, where the address of the site is known. */
  code?: (QrCode & { address: string }) | undefined;
}

export function handoutPage(reading: Reading, layer: string, part: string): HandoutPage {
  const { corpus, language, strings } = reading;
  const path = handoutUrl(language, layer, part);
  const section = sectionOf(reading, part);
  const isSheet = (one: Note): boolean => one.layer === layer && one.place === part;
  const found = notesOf(reading).find(isSheet);
  const facts = corpus.by.layer.get(layer);
  const name = sectionName(reading, section);
  return {
    frame: frameView(reading, {
      title: `${name} · ${strings.handout}`,
      path,
      about: section.paragraphs,
      describe: [
        ...(found?.summary ? [found.summary] : []),
        opening(reading, String(section.paragraphs[0]), 90),
      ],
    }),
    crumbs: crumbs(
      reading,
      {
        href: layerUrl(language, layer, found && noteAnchor(found.id)),
        text: facts ? label(reading, facts.name) : layer,
      },
      { href: path, text: name, current: true },
    ),
    colour: colourOf(sectionOf(reading, section.chapter ?? part).objective),
    title: name,
    code: codeOf(reading, path),
    note: found && noteView(reading, found),
    elsewhere: moreNotesIn(reading, path, (code) => corpus.notes[code].filter(isSheet)),
    lessons: section.kind === 'section' ? lessonLinks(reading, part) : [],
    units: section.paragraphs.map((number) => ({
      ...placeOf(reading, String(number)),
      words:
        notesOf(reading).find(
          ({ place, quote, summary }) =>
            place === String(number) && quote === undefined && summary !== undefined,
        )?.summary ?? opening(reading, String(number), 40),
    })),
  };
}

/** None without the address of the site: nobody could follow it. */
function codeOf({ site }: Reading, path: string): HandoutPage['code'] {
  if (site === undefined) return undefined;
  const address = below(site, path);
  return { ...qrCode(address), address };
}

/** The parts that have such a sheet in any language, so that the language switch finds it in all. */
export const handoutParts = ({
  corpus,
}: Pick<Reading, 'corpus'>): { layer: string; part: string }[] =>
  corpus.layers
    .filter(({ handouts }) => handouts)
    .flatMap(({ id }) => {
      const parts = corpus.languages.flatMap((language) =>
        corpus.notes[language].filter(({ layer }) => layer === id).map(({ place }) => place),
      );
      return corpus.sections
        .filter((section) => parts.includes(section.id))
        .map((section) => ({ layer: id, part: section.id }));
    });
