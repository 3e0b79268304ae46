/**
 * What says of the words what they are: with official text in every language no page, list or file
 * calls them unofficial, and the account of the edition says what holds, by paragraph where mixed.
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { commitmentsCsv } from '../src/editions/commitments-csv.ts';
import { proseParts } from '../src/markdown/prose.ts';
import { splitEntry } from '../src/model/entry.ts';
import { type Language, languageCodes, sourceLanguage } from '../src/model/languages.ts';
import { standingOf } from '../src/model/standing.ts';
import { accountTexts } from '../src/search/data/long-texts.ts';
import { apparatusPage } from '../src/views/apparatus/apparatus-page.ts';
import { commitmentsPage } from '../src/views/apparatus/commitments-page.ts';
import { draftingPage } from '../src/views/apparatus/drafting-page.ts';
import { namedPage } from '../src/views/apparatus/named-page.ts';
import { picturesPage } from '../src/views/apparatus/pictures-page.ts';
import { termPage } from '../src/views/apparatus/term-page.ts';
import { termsPage } from '../src/views/apparatus/terms-page.ts';
import { copyPage } from '../src/views/copy-page.ts';
import { coverPage } from '../src/views/cover-page.ts';
import { editionPage } from '../src/views/edition-page.ts';
import { goalPage } from '../src/views/goal-page.ts';
import { layerPage } from '../src/views/layer-page.ts';
import { notesPage } from '../src/views/notes-page.ts';
import { objectivePage, sectionPage } from '../src/views/overview-pages.ts';
import { ownNotesPage } from '../src/views/own-notes-page.ts';
import { paragraphPage } from '../src/views/paragraph-page.ts';
import { parallelPage } from '../src/views/parallel-page.ts';
import { principlePage } from '../src/views/principle-page.ts';
import type { Reading } from '../src/views/reading.ts';
import { chapterPage, textPage } from '../src/views/reading-page.ts';
import { searchPage } from '../src/views/search-page.ts';
import { statusPage } from '../src/views/status-page.ts';
import { teachPage } from '../src/views/teach-page.ts';
import { publishedContent } from './published-content.ts';
import { officialText, stringsOf } from './reading.ts';

const root = join(import.meta.dirname, '..', 'content');
const study = publishedContent().corpus;
const translated = languageCodes.filter((code) => code !== sourceLanguage);

/** What a translation of ours is called, or must not be called once it is replaced. */
const ours: Readonly<Record<Language, RegExp>> = {
  zh: /非正式|学习译文/u,
  en: /unofficial|study translation/iu,
  fr: /non officielle|traduction d’étude/iu,
  es: /no oficial|traducción de estudio/iu,
  ru: /неофициальн|ознакомительн/iu,
  ar: /ترجمة غير رسمية|لأغراض الدراسة/u,
};
const unofficial: Readonly<Record<Language, RegExp>> = {
  zh: /非正式/u,
  en: /unofficial/iu,
  fr: /non officielle/iu,
  es: /no oficial/iu,
  ru: /неофициальн/iu,
  ar: /غير رسمية/u,
};

/** The edition with the text of the first paragraphs official, in every language. */
const withOfficial = (upTo: number): Reading[] =>
  readings({
    ...study,
    translations: {
      ...study.translations,
      ...Object.fromEntries(
        languageCodes.map((language) => [
          language,
          new Map(
            [...study.translations[language]].map(([number, one]) => [
              number,
              number <= upTo ? { ...one, status: 'official' as const } : one,
            ]),
          ),
        ]),
      ),
    },
  });

const readings = (corpus: Reading['corpus']): Reading[] =>
  translated.map((language) => ({ corpus, language, strings: stringsOf(root, language) }));

/** The search's words of the account of the edition. */
function accountOf(reading: Reading): string {
  const source = readFileSync(join(root, 'prose', reading.language, 'edition.mdx'), 'utf8');
  const standing = standingOf(reading.corpus, reading.language);
  const parts = proseParts(splitEntry(source)?.body ?? '', standing);
  const ids = parts.flatMap(({ heading }, index) => (heading === undefined ? [] : [`h${index}`]));
  return accountTexts(reading, { parts, ids })
    .map(({ text }) => text)
    .join('\n');
}

const allPages = (reading: Reading): Record<string, unknown> => {
  const { corpus } = reading;
  const second: Reading = { ...reading, language: reading.language === 'en' ? 'fr' : 'en' };
  return {
    apparatus: apparatusPage(reading),
    chapter: chapterPage(reading, 'objective-1'),
    commitments: commitmentsPage(reading),
    copy: copyPage(reading),
    cover: coverPage(reading),
    csv: commitmentsCsv(reading),
    drafting: draftingPage(reading),
    edition: editionPage(reading),
    goal: goalPage(reading, 9),
    layers: corpus.layers.map(({ id }) => layerPage(reading, id).frame),
    mine: ownNotesPage(reading),
    named: (['bodies', 'groups', 'instruments'] as const).map((one) => namedPage(reading, one)),
    notes: notesPage(reading).frame,
    objective: objectivePage(reading, 1),
    paragraphs: [1, 11, 74].map((number) => {
      const { notes: _, ...page } = paragraphPage(reading, number);
      return page;
    }),
    parallel: parallelPage(reading, second, { paragraph: 11 }),
    pictures: picturesPage(reading),
    principle: principlePage(reading, 'c'),
    search: searchPage(reading),
    section: sectionPage(reading, 'connectivity'),
    status: statusPage(reading).lead,
    teach: teachPage(reading),
    terms: [termsPage(reading), termPage(reading, corpus.apparatus.terms[0]?.id ?? '')],
    text: textPage(reading),
  };
};

describe('official text in every language', () => {
  for (const reading of withOfficial(74)) {
    test(`${reading.language}: no page or file calls it unofficial`, () => {
      for (const [name, page] of Object.entries(allPages(reading)))
        assert.doesNotMatch(JSON.stringify(page), ours[reading.language], name);
      assert.doesNotMatch(accountOf(reading), unofficial[reading.language]);
      assert.ok(accountOf(reading).includes(paragraphPage(reading, 11).citation.slice(0, 20)));
      assert.equal(textPage(reading).frame.licence, reading.strings.licenceOfficial);
    });
  }
});

describe('official text of the first three paragraphs', () => {
  for (const reading of withOfficial(3)) {
    const skip = officialText(study, reading.language);
    test(`${reading.language}: the account names them, the rest is ours`, { skip }, () => {
      const { language, strings } = reading;
      const page = editionPage(reading);
      assert.equal(page.standing, 'mixed');
      assert.match(page.officialParagraphs, /1.*3/u);
      assert.ok(
        accountOf(reading).includes(page.officialParagraphs.replace(/\s/gu, ' ')),
        language,
      );
      assert.match(accountOf(reading), unofficial[language]);
      assert.match(page.citation, ours[language]);
      assert.equal(textPage(reading).frame.licence, strings.licence);
    });
  }
});

test('as it stands, each account says study translation, in the words of its language', () => {
  for (const reading of readings(study)) {
    if (standingOf(study, reading.language) !== 'study') continue;
    assert.match(accountOf(reading), unofficial[reading.language]);
    assert.match(editionPage(reading).citation, ours[reading.language]);
  }
});
