/**
 * Notes as one page that anybody can read, anywhere, and that holds the notes as data: the readable
 * copy is the backup.
 */

import { languages } from '../../model/languages.ts';
import { inOrder } from '../in-order.ts';
import type { NoteSet, OwnNote } from '../note.ts';
import { dataInside, escapeHtml, readablePage } from '../readable-page.ts';
import type { ExportTerms } from './terms.ts';
import { notesAsAnnotations } from './web-annotation.ts';

const dataId = 'notes';

/** The data of such a page; undefined where there is none. */
export const notesInside = (text: string): string | undefined => dataInside(text, dataId);

export const notesAsHtml = (set: NoteSet, terms: ExportTerms): string =>
  readablePage({
    language: terms.language,
    title: set.name || terms.unnamed,
    style,
    lines: [set.author, set.introduction, terms.source, terms.howToBringIn].filter(Boolean),
    body: articles(set.notes, terms),
    data: { type: 'application/ld+json', id: dataId, value: notesAsAnnotations(set, terms) },
  });

function articles(notes: readonly OwnNote[], terms: ExportTerms): string {
  return inOrder(notes)
    .flatMap((note, at, all) => {
      const { unit, language } = note;
      const first = all[at - 1]?.unit !== unit;
      const link = `<a href="${escapeHtml(terms.unitIri(language, unit))}">${escapeHtml(terms.unitName(unit))}</a>`;
      return [...(first ? [`<h2>${link}</h2>`] : []), article(note, terms)];
    })
    .join('\n');
}

function article({ mark, language, body, tags, colour, modified }: OwnNote, terms: ExportTerms) {
  const { tag, dir } = languages[language];
  const words = mark
    ? `<blockquote lang="${tag}" dir="${dir}">${escapeHtml(mark.quote.exact)}</blockquote>`
    : '';
  const facts = [terms.colourName(colour), ...tags.map((one) => `#${one}`), terms.time(modified)];
  const said = body ? `<p dir="auto">${escapeHtml(body)}</p>` : '';
  return `<article>${words}${said}<p class="facts">${facts
    .map((one) => `<bdi>${escapeHtml(one)}</bdi>`)
    .join(' · ')}</p></article>`;
}

const style = `:root{color-scheme:light dark}body{margin:2rem auto;max-inline-size:40rem;padding-inline:1rem;font:1.0625rem/1.6 serif}h1,h2{font-size:1.25rem;line-height:1.3}blockquote{margin:0;padding-inline-start:1rem;border-inline-start:3px solid}p{white-space:pre-wrap;overflow-wrap:anywhere}.facts{font-size:.875rem}article{margin-block:1.5rem;break-inside:avoid}`;
