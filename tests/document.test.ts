/** What one document forces on the code and on style sheets agrees with its content. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { placeOfUnit } from '../src/client/own-notes/terms.ts';
import { chaptersOf } from '../src/model/corpus.ts';
import {
  firstPrinciple,
  goals,
  lastPrinciple,
  namedEverywhere,
  objectiveStatement,
  objectives,
  objectivesChapter,
  paragraphWith,
  principleStatement,
  principlesChapter,
} from '../src/model/document.ts';
import { unitUrl } from '../src/places/paths.ts';
import { layerSchema } from '../src/schemas/layer.ts';
import { entriesOf } from '../src/views/apparatus/entries.ts';
import { chinese } from './reading.ts';

const reading = chinese();
const { corpus } = reading;
const sheet = (name: string): string =>
  readFileSync(join(import.meta.dirname, '..', 'src', 'styles', name), 'utf8');
const upTo = (last: number, first = 1): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);
/** Numbers of the rules `.n1{`, `.n4{` of a sheet. */
const numbers = (name: string, pattern: RegExp): number[] =>
  [...sheet(name).matchAll(pattern)].map(([, n]) => Number(n)).sort((a, b) => a - b);

test('objectives, principles and goals are as many as the content has', () => {
  assert.deepEqual([...corpus.by.objective.keys()].sort(), upTo(objectives));
  assert.deepEqual([...corpus.by.goal.keys()], upTo(goals));
  const letters = [...corpus.by.principle.keys()];
  assert.deepEqual([letters[0], letters.at(-1)], [firstPrinciple, lastPrinciple]);
});

test('the units and chapters that are named exist', () => {
  const units = [
    ...upTo(objectives).map(objectiveStatement),
    ...[...corpus.by.principle.keys()].map(principleStatement),
  ];
  assert.deepEqual(
    units.filter((id) => !corpus.units.has(id)),
    [],
  );
  for (const id of [objectivesChapter, principlesChapter]) assert.ok(corpus.by.section.has(id), id);
  const keys = entriesOf(reading).map(({ key }) => key);
  assert.deepEqual(
    namedEverywhere.filter((key) => !keys.includes(key)),
    [],
  );
});

test('every unit stands on the page of its paragraph, a footnote on that of the one calling it', () => {
  for (const { id, paragraph } of corpus.units.values())
    assert.equal(paragraphWith(id), paragraph, id);
  assert.equal(paragraphWith('n99'), undefined);
  for (const unit of corpus.units.values())
    assert.equal(placeOfUnit('en', unit.id), unitUrl('en', unit), unit.id);
});

test('every objective and goal has its colour, and none is spare', () => {
  assert.deepEqual(numbers('base.css', /\.o(\d+)\{/gu), upTo(objectives, 0));
  assert.deepEqual(numbers('goal-colours.css', /--s(\d+):/gu), upTo(goals));
  assert.deepEqual(numbers('goal-colours.css', /\.s(\d+)\{/gu), upTo(goals));
});

test('every ink that a layer may have is one of the design', () => {
  const tokens = sheet('tokens.css');
  for (const ink of layerSchema.shape.ink.options) assert.ok(tokens.includes(`--${ink}:`), ink);
});

test('the thumb index has the length of every chapter, and none is spare', () => {
  const lengths = chaptersOf(corpus).map(({ paragraphs }) => paragraphs.length);
  const different = [...new Set(lengths)].sort((a, b) => a - b);
  assert.deepEqual(numbers('later/frame.css', /\.n(\d+)\{/gu), different);
  assert.deepEqual(numbers('later/frame.css', /\.k(\d+)\{/gu), upTo(Math.max(...lengths)));
});
