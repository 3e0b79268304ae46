/** A layer that is added with a folder and an entry, as content/README.md says. */

import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { checkContent } from '../src/authoring/check-content.ts';
import { formatProblems } from '../src/model/problems.ts';
import { layerPage } from '../src/views/layer-page.ts';
import { pageNotes } from '../src/views/unit-notes.ts';
import { clear, layOut } from './content-folder.ts';
import { mini } from './reading.ts';

describe('one more layer', () => {
  const entry = `
- id: classroom
  ink: plum
  line: double
  licence: CC BY 4.0
  name: { zh: 课堂, en: Classroom }
  description: { zh: 一位教师的注, en: Notes of a teacher }
  by: { zh: 教师, en: the teacher }
`;
  const note = readFileSync(
    join(import.meta.dirname, 'fixtures/mini/notes/background/zh/003a-companies.md'),
    'utf8',
  );

  test('is a folder and an entry, and nothing else', () => {
    const add = (folder: string): void => {
      mkdirSync(join(folder, 'notes/classroom/zh'), { recursive: true });
      writeFileSync(
        join(folder, 'notes/classroom/zh/003a-companies.md'),
        note.replace('quote: 公司', 'quote: 网络'),
      );
      appendFileSync(join(folder, 'taxonomy/layers.yaml'), entry);
    };
    const reading = mini('zh', add);
    const { layers, units: tied } = pageNotes(reading, {
      number: 3,
      ids: ['3', '3a', '3b'],
      part: 'connectivity',
      path: '/zh/3.html',
    });
    assert.deepEqual(
      layers.map(({ id, notes, href }) => `${id} ${notes} ${href}`),
      [
        'guide 1 /zh/layer-guide.html',
        'background 1 /zh/layer-background.html',
        'classroom 1 /zh/layer-classroom.html',
      ],
    );
    assert.deepEqual(
      tied.get('3a')?.notes.map(({ id, number }) => `${number} ${id}`),
      ['1 classroom/003a-companies', '2 background/003a-companies'],
    );
    assert.equal(layerPage(reading, 'classroom').groups[0]?.notes.length, 1);
  });

  test('without the entry is a mistake that is named', () => {
    const folder = layOut('note-of-no-layer');
    const { problems } = checkContent(folder);
    clear(folder);
    assert.match(formatProblems(problems), /mine.*layers\.yaml/su);
  });
});
