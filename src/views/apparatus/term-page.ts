/** The page of a term: its forms in six languages, and every place where it is used. */

import { count, fill } from '../../i18n/strings.ts';
import { must } from '../../model/corpus.ts';
import { languages } from '../../model/languages.ts';
import { hasOfficial } from '../../model/standing.ts';
import { termsUrl, termUrl, unitUrl } from '../../places/paths.ts';
import { crumbs, type FrameView, frameView, type Link } from '../frame.ts';
import { label, type Reading, unitName, unitOf } from '../reading.ts';
import { notesOn } from '../unit-notes.ts';
import { apparatusCrumb } from './pages.ts';
import { differences, type TermDifference } from './term-differences.ts';
import { type TermUse, usesOf } from './term-uses.ts';

export interface TermForm {
  tag: string;
  dir: string;
  language: string;
  text: string;
  href: string;
}

export interface TermPage {
  frame: FrameView;
  crumbs: readonly Link[];
  title: string;
  size: string;
  forms: readonly TermForm[];
  definition: string;
  remark: string;
  /** Before it, where it speaks of translations that official text has replaced. */
  remarkOf: string;
  differences: readonly TermDifference[];
  uses: readonly (TermUse & Link)[];
  /** Notes that link to it. */
  mentions: readonly Link[];
}

export function termPage(reading: Reading, id: string): TermPage {
  const { corpus, language, strings } = reading;
  const term = must(corpus.by.term.get(id), `term ${id}`);
  const path = termUrl(language, id);
  const title = label(reading, term.term);
  const uses = usesOf(reading, term);
  const definition = term.definition ? label(reading, term.definition) : '';
  return {
    frame: frameView(reading, {
      title: fill(strings.termTitle, { term: title }),
      path,
      describe: [title, definition, strings.termsLead],
      about: [...new Set(uses.map((use) => unitOf(reading, use.unit).paragraph))],
    }),
    crumbs: crumbs(
      reading,
      apparatusCrumb(reading),
      { href: termsUrl(language), text: strings.terms },
      { href: path, text: title, current: true },
    ),
    title,
    size: count(language, strings.placesNamed, uses.length),
    forms: corpus.languages.map((code) => ({
      tag: languages[code].tag,
      dir: languages[code].dir,
      language: languages[code].name,
      text: term.term[code] ?? '',
      href: termUrl(code, id),
    })),
    definition,
    remark: term.remark ? label(reading, term.remark) : '',
    remarkOf: hasOfficial(corpus) ? strings.termRemarkOfOurs : '',
    differences: differences(reading, term),
    mentions: notesOn(reading, { kind: 'term', id }),
    uses: uses.map((use) => {
      const unit = unitOf(reading, use.unit);
      return { ...use, href: unitUrl(language, unit), text: unitName(reading, unit) };
    }),
  };
}
