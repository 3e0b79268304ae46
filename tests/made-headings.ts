/** The headings of the Compact as the edition has them, for files that tests make. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { type Language, sourceLanguage } from '../src/model/languages.ts';

const content = join(import.meta.dirname, '..', 'content');

const sectionsSchema = z.array(
  z
    .object({
      id: z.string(),
      chapter: z.string().optional(),
      heading: z.record(z.string(), z.string()).optional(),
    })
    .loose(),
);

/** By the number of the paragraph below them. */
export function headingsOf(language: Language): Map<number, string[]> {
  const file = join(content, 'taxonomy', 'sections.yaml');
  const sections = sectionsSchema.parse(parse(readFileSync(file, 'utf8')));
  const folder = join(content, 'paragraphs', sourceLanguage);
  const sectionOf = readdirSync(folder)
    .sort()
    .map((name) => /^section: (.*)$/mu.exec(readFileSync(join(folder, name), 'utf8'))?.[1]);
  const out = new Map<number, string[]>();
  for (const { id, heading } of sections) {
    const own = new Set(
      sections.flatMap((one) => (one.id === id || one.chapter === id ? [one.id] : [])),
    );
    const first = sectionOf.findIndex((one) => one !== undefined && own.has(one)) + 1;
    const text = heading?.[language];
    if (text !== undefined) out.set(first, [...(out.get(first) ?? []), text]);
  }
  return out;
}
