/** A row of the table of commitments is set with the colon and the comma of its language. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { published } from '../../../tests/reading.ts';
import { languageCodes } from '../../model/languages.ts';
import { commitmentRows } from '../../views/apparatus/commitment-rows.ts';
import { mention, notesOn } from '../../views/unit-notes.ts';
import { tableRow } from './commitment-markup.ts';

const marks = {
  zh: { colon: '：', goals: '1、9', mention: '，' },
  en: { colon: ': ', goals: '1, 9', mention: ', ' },
  fr: { colon: '\u00A0: ', goals: '1, 9', mention: ', ' },
  es: { colon: ': ', goals: '1, 9', mention: ', ' },
  ru: { colon: ': ', goals: '1, 9', mention: ', ' },
  ar: { colon: ': ', goals: '1، 9', mention: '، ' },
} as const;

for (const language of languageCodes) {
  const reading = published(language);
  const expected = marks[language];

  test(`the table of commitments, ${language}`, () => {
    const row = commitmentRows(reading).find(({ unit }) => unit === '11b');
    assert.ok(row);
    const { document } = parseHTML(`<table>${tableRow(row, reading.strings)}</table>`);
    const cells = [...document.querySelectorAll('td')].map(({ textContent }) => textContent);
    const [act] = row.acts;
    assert.ok(act);
    assert.equal(cells[0], `${act.verbName}${expected.colon}${act.who[0]?.name}`);
    assert.equal(cells.at(-1), expected.goals);
  });

  test(`a note that is mentioned, ${language}`, () => {
    const [note] = reading.corpus.notes[language];
    assert.ok(note);
    const { text } = mention(reading, note);
    const layer = reading.corpus.layers.find(({ id }) => id === note.layer)?.name[language];
    assert.ok(text.includes(`${layer}${expected.mention}`), text);
    for (const { text } of notesOn(reading, { kind: 'goal', id: '1' })) {
      assert.ok(text.includes(expected.mention), text);
    }
  });
}
