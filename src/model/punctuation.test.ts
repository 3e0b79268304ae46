import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { toFullWidth } from './punctuation.ts';

test('five marks become full-width, one character for one, and NFKC takes them back', () => {
  const received = '国际法,包括《宪章》;以下:(目标1、9和10)。50%“好”';
  const printed = toFullWidth(received);
  assert.equal(printed, '国际法，包括《宪章》；以下：（目标1、9和10）。50%“好”');
  assert.equal(printed.length, received.length);
  assert.equal(printed.normalize('NFKC'), received.normalize('NFKC'));
  assert.equal(toFullWidth(printed), printed);
});

test('the rule is the one that the edition states', () => {
  const file = join(import.meta.dirname, '../../content/source/emendations.yaml');
  const { punctuation } = z
    .object({ punctuation: z.object({ pairs: z.record(z.string(), z.string()) }) })
    .parse(parse(readFileSync(file, 'utf8')));
  assert.equal(
    toFullWidth(Object.keys(punctuation.pairs).join('')),
    Object.values(punctuation.pairs).join(''),
  );
  assert.equal(Object.keys(punctuation.pairs).length, 5);
});
