/**
 * Makes the content of a project many times as large, for measuring: the paragraphs follow
 * again and again at the end of the last chapter, with their items, goals and translations.
 */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** A paragraph whose text is plain: it stands in for those with footnotes or a numbered list. */
const plainOne = 6;
const special = /^\[\^|^\d+\. /mu;

const nameOf = (number: number): string => `${String(number).padStart(3, '0')}.mdx`;

/** Enlarges `folder`/content in place; every check of the content still passes. */
export function enlarge(folder: string, times: number): void {
  const paragraphs = join(folder, 'content', 'paragraphs');
  const count = readdirSync(join(paragraphs, 'zh')).length;
  const last = fieldOf(readFileSync(join(paragraphs, 'zh', nameOf(count)), 'utf8'), 'section');
  const received: string[] = [];
  for (let number = count + 1; number <= count * times; number += 1) {
    const own = ((number - 1) % count) + 1;
    const isSpecial = special.test(readFileSync(join(paragraphs, 'zh', nameOf(own)), 'utf8'));
    const base = isSpecial ? plainOne : own;
    for (const language of readdirSync(paragraphs)) {
      const from = join(paragraphs, language, nameOf(base));
      if (!existsSync(from)) continue;
      const entry = renumber(readFileSync(from, 'utf8'), base, number, last);
      writeFileSync(join(paragraphs, language, nameOf(number)), entry);
      if (language === 'zh') received.push(asReceived(entry, number));
    }
    repeatExceptions(folder, base, number);
  }
  insertIntoReceived(folder, received);
  // The page for a missing address has the name that paragraph 404 would have.
  rmSync(join(folder, 'src', 'pages', '[lang]', '404.astro'), { force: true });
}

const cut = (entry: string): { data: unknown; body: string } => {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(entry) ?? [];
  return { data: parse(head), body };
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fieldOf(entry: string, name: string): unknown {
  const { data } = cut(entry);
  return isRecord(data) ? data[name] : undefined;
}

/** The entry under another number; keys such as `11a` move with it. */
function renumber(entry: string, from: number, to: number, section: unknown): string {
  const { data, body } = cut(entry);
  if (!isRecord(data)) throw new Error(`paragraph ${from} has no front matter`);
  const moved = Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, moveKeys(value, from, to)]),
  );
  if ('number' in moved) moved['number'] = to;
  if ('section' in moved) moved['section'] = section;
  if ('objective' in moved) moved['objective'] = 'none';
  return `---\n${stringify(moved)}---\n${body}`;
}

function moveKeys(value: unknown, from: number, to: number): unknown {
  if (!isRecord(value)) return value;
  const pattern = new RegExp(`^${from}(?=[a-z]?$)`, 'u');
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.replace(pattern, String(to)), inner]),
  );
}

/** The entry's words as a received file has them: numbered, with plain punctuation. */
function asReceived(entry: string, number: number): string {
  return `${number}. ${cut(entry).body.trim().normalize('NFKC')}\n`;
}

/** A place where figures rightly differ is such a place in every repetition. */
function repeatExceptions(folder: string, from: number, to: number): void {
  const file = join(folder, 'content', 'taxonomy', 'exceptions.yaml');
  if (!existsSync(file)) return;
  const data: unknown = parse(readFileSync(file, 'utf8'));
  if (!isRecord(data)) return;
  const pattern = new RegExp(`^${from}(?=[a-z]?$)`, 'u');
  const repeated = Object.entries(data).map(([key, list]) => {
    const rows: unknown[] = Array.isArray(list) ? list : [];
    const more = rows.flatMap((row) =>
      isRecord(row) && pattern.test(String(row['unit']))
        ? [{ ...row, unit: String(row['unit']).replace(pattern, String(to)) }]
        : [],
    );
    return [key, [...rows, ...more]] as const;
  });
  writeFileSync(file, stringify(Object.fromEntries(repeated)));
}

/** New paragraphs stand before the footnotes that close the received file. */
function insertIntoReceived(folder: string, paragraphs: readonly string[]): void {
  const file = join(folder, 'content', 'source', 'received.zh.txt');
  const text = readFileSync(file, 'utf8');
  const notes = text.search(/^1 /mu);
  const end = notes === -1 ? text.length : notes;
  const longer = `${text.slice(0, end)}${paragraphs.join('\n')}\n${text.slice(end)}`;
  writeFileSync(file, longer);
  const sum = createHash('sha256').update(longer).digest('hex');
  writeFileSync(`${file}.sha256`, `${sum}  received.zh.txt\n`);
}
