/** A row of the table of commitments names the actor with his part, in the way of its language. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { published } from '../../../tests/reading.ts';
import { languageCodes } from '../../model/languages.ts';
import { commitmentRows } from '../../views/apparatus/commitment-rows.ts';
import { mention, notesOn } from '../../views/unit-notes.ts';
import { tableRow } from './commitment-markup.ts';

const marks = {
  zh: { space: '', colon: '：', mention: '，' },
  en: { space: ' ', colon: ': ', mention: ', ' },
  fr: { space: ' ', colon: '\u00A0: ', mention: ', ' },
  es: { space: ' ', colon: ': ', mention: ', ' },
  ru: { space: ' ', colon: ': ', mention: ', ' },
  ar: { space: ' ', colon: ': ', mention: '، ' },
} as const;

for (const language of languageCodes) {
  const reading = published(language);
  const expected = marks[language];

  test(`the table of commitments, ${language}`, () => {
    const row = commitmentRows(reading).find(({ unit }) => unit === '10');
    assert.ok(row);
    const { document } = parseHTML(`<table>${tableRow(row, reading.strings)}</table>`);
    const acts = [...document.querySelectorAll('.who p')].map(({ textContent }) => textContent);
    const [own, asked] = row.acts;
    assert.ok(own && asked);
    assert.equal(acts[0], `${own.who[0]?.name}${expected.space}${own.part}`);
    assert.equal(acts[1], `${asked.who[0]?.name}${expected.colon}${asked.part}`);
    assert.equal(document.querySelector('.what p')?.textContent, row.words);
    const roles = [...document.querySelectorAll('tr, th, td')].map((one) =>
      one.getAttribute('role'),
    );
    assert.deepEqual(roles, ['row', 'rowheader', 'cell', 'cell', 'cell']);
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
