/** The page of a principle of paragraph 8. */

import { count, fill } from '../i18n/strings.ts';
import { must } from '../model/corpus.ts';
import { principleStatement, principlesChapter } from '../model/document.ts';
import { itemLabel } from '../model/item-label.ts';
import { chapterUrl, principleUrl } from '../places/paths.ts';
import { crumbs, frameView } from './frame.ts';
import { tagged } from './goal-counts.ts';
import { type ListingPage, listing, numbersOf } from './listing.ts';
import { label, plain, type Reading, titled } from './reading.ts';
import { unitView } from './unit.ts';
import { notesOn } from './unit-notes.ts';

export function principlePage(reading: Reading, letter: string): ListingPage {
  const { corpus, language, strings } = reading;
  const principle = must(corpus.by.principle.get(letter), `principle ${letter}`);
  const statement = principleStatement(letter);
  const units = tagged(corpus, (unit) => unit.principles.includes(letter) && unit.id !== statement);
  const written = itemLabel(language, letter);
  const title = label(reading, principle.short);
  const path = principleUrl(language, letter);
  return {
    ...listing(reading, units, { besides: [statement] }),
    frame: frameView(reading, {
      title: titled(reading, fill(strings.principle, { label: written }), title),
      path,
      describe: [plain(reading, statement)],
      about: numbersOf(units),
    }),
    crumbs: crumbs(
      reading,
      { href: chapterUrl(language, principlesChapter), text: strings.principles },
      { href: path, text: `${written} ${title}`, current: true },
    ),
    colour: 0,
    kind: strings.principles,
    numeral: written,
    title,
    lead: count(language, strings.principleLead, units.length),
    note: strings.editorial,
    statement: unitView(reading, statement),
    mentions: notesOn(reading, { kind: 'principle', id: letter }),
    siblings: corpus.principles.map((one) => ({
      href: principleUrl(language, one.id),
      text: itemLabel(language, one.id),
      current: one.id === letter,
    })),
  };
}
