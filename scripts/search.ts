/**
 * npm run search -- --lang zh 互联网碎片化: the ranked units as JSON, through the code of the page.
 * With --batch FILE (or -): JSON lines {"id", "lang", "query"} in, one JSON object of ids out.
 * With --notes: then the notes and pages of the built site, below the Compact's own words.
 */

import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { openContentSearch } from '../src/authoring/content-search.ts';
import { isLanguage, type Language } from '../src/model/languages.ts';
import { excerptOf } from '../src/search/engine/excerpt.ts';
import { idsOf } from '../src/search/engine/search.ts';
import { openBuiltTexts } from './built-texts.ts';
import { optionsOf } from './options.mjs';

const most = 20;
const lineSchema = z.object({ id: z.coerce.string(), lang: z.string(), query: z.string() });

const usage = `
npm run search -- --lang zh 互联网碎片化     what the search finds, as JSON
npm run search -- --batch FILE             JSON lines {"id", "lang", "query"} in (- is standard input), ids out
npm run search -- --notes …                then the notes and pages of the built site (--dist FOLDER)
npm run search -- --folder FOLDER …        another folder than content/
`;

const { values, positionals } = optionsOf(usage, {
  allowPositionals: true,
  options: {
    lang: { type: 'string', default: 'zh' },
    batch: { type: 'string' },
    folder: { type: 'string', default: 'content' },
    dist: { type: 'string', default: 'dist' },
    notes: { type: 'boolean', default: false },
  },
});
let opened: ReturnType<typeof openContentSearch> | undefined;
/** The content is read when all that was asked is understood. */
const open = (language: Language): ReturnType<ReturnType<typeof openContentSearch>> => {
  opened ??= openContentSearch(values.folder);
  return opened(language);
};
const texts = values.notes ? openBuiltTexts(values.dist) : () => undefined;

try {
  if (values.batch === undefined) await one(languageOf(values.lang), positionals.join(' '));
  else await batch(readFileSync(values.batch === '-' ? 0 : values.batch, 'utf8'));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function one(language: Language, query: string): Promise<void> {
  const search = open(language);
  const answer = search.ask(query);
  const results = answer.results.map(({ id, tier, score, spans }) => {
    const unit = search.index.byId.get(id);
    return {
      id,
      tier,
      score: Number(score.toFixed(3)),
      excerpt: unit ? plain(unit.text, spans) : '',
    };
  });
  const { places, absent, notes } = answer;
  const found = { language, query, places, absent, notes, results };
  if (!values.notes) return print(found);
  const hits = (await texts(language)?.answer(open(language).read(query), answer)) ?? [];
  const read = hits.map(async ({ score, read }) => {
    const { text: whole, spans } = await read();
    const { text, ...about } = whole;
    return { ...about, score: Number(score.toFixed(3)), excerpt: plain(text, spans) };
  });
  print({ ...found, texts: await Promise.all(read) });
}

function plain(text: string, spans: Parameters<typeof excerptOf>[1]): string {
  return excerptOf(text, spans, 60)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');
}

async function batch(lines: string): Promise<void> {
  const out: Record<string, string[]> = {};
  const asked = lines
    .replace(/^\ufeff/u, '')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      const read = lineSchema.safeParse(json(line));
      if (!read.success) throw new Error(`line ${at + 1}: expected {"id", "lang", "query"}`);
      return [{ ...read.data, language: languageOf(read.data.lang) }];
    });
  for (const { id, language, query } of asked) {
    const answer = open(language).ask(query);
    const hits = (await texts(language)?.answer(open(language).read(query), answer)) ?? [];
    out[id] = [...idsOf(answer), ...hits.map((hit) => hit.text.id)].slice(0, most);
  }
  print(out);
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function languageOf(code: string): Language {
  if (!isLanguage(code)) throw new Error(`no language ${code}: expected zh, en, fr, es, ru or ar`);
  return code;
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 1)}\n`);
}
