/**
 * The Chinese text and what belongs to it, read by plain means, not by the project's own parsers,
 * so that a mistake of theirs cannot hide a mistake in the content.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';

export const content = join(import.meta.dirname, '..', 'content');
export const read = (path: string): string => readFileSync(join(content, path), 'utf8');

const factsSchema = z.object({
  number: z.number(),
  section: z.string(),
  objective: z.union([z.number(), z.literal('none')]),
  sdgs: z.record(z.string(), z.union([z.literal('all'), z.array(z.number())])),
});

export interface Entry {
  facts: z.infer<typeof factsSchema>;
  /** Printed words by unit id, without labels and footnote markers. */
  units: Map<string, string>;
}

export const entries: Entry[] = readdirSync(join(content, 'paragraphs/zh'))
  .sort()
  .map((name) => {
    const [, frontMatter = '', body = ''] = read(`paragraphs/zh/${name}`).split(/^---\n/mu);
    const facts = factsSchema.parse(parse(frontMatter));
    const units = new Map<string, string>();
    for (const block of body.trim().split(/\n\n+/u)) {
      const note = /^\[\^(\d)\]: (.*)$/su.exec(block);
      const item = /^\(([a-z])\) (.*)$/su.exec(block);
      const listed = /^(\d)\. (.*)$/su.exec(block);
      const id = note
        ? `n${note[1]}`
        : item
          ? `${facts.number}${item[1]}`
          : listed
            ? `${facts.number}.${listed[1]}`
            : String(facts.number);
      const words = (note ?? item ?? listed)?.[2] ?? block;
      assert.ok(!units.has(id), `${name}: ${id} twice`);
      units.set(id, words.replace(/\[\^\d\]/gu, '').replaceAll('\\', ''));
    }
    return { facts, units };
  });

export const printed = new Map(entries.flatMap(({ units }) => [...units]));
export const ids = [...printed.keys()];

export const sections = z
  .array(
    z.object({
      id: z.string(),
      chapter: z.string().optional(),
      heading: z.object({ zh: z.string() }).optional(),
    }),
  )
  .parse(parse(read('taxonomy/sections.yaml')));

export const { emendations } = z
  .object({
    emendations: z.array(
      z.object({
        unit: z.string(),
        received: z.string(),
        printed: z.string(),
        kind: z.string(),
        occurrence: z.number().optional(),
      }),
    ),
  })
  .parse(parse(read('source/emendations.yaml')));
