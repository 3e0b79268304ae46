/** What `npm run import-text` does with files that it was given, and what it says of them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../model/languages.ts';
import { formatProblems } from '../model/problems.ts';
import { placeOf } from '../resolution/page-and-line.ts';
import { type ImportedFile, importFiles } from './import-files.ts';
import { importTable } from './import-table.ts';
import { readContent } from './read-content.ts';
import { readersWith } from './readers.ts';
import { type Disk, realDisk, writeAll } from './write-all.ts';

export interface ImportRequest {
  /** The content folder. */
  content: string;
  paths: readonly string[];
  /** Asked for; else the words of each file tell. */
  language?: Language | undefined;
  /** Where to write what was found as plain text, in the place of entries. */
  asText?: string | undefined;
  dryRun?: boolean;
}

export interface ImportReport {
  said: string;
  /** Why nothing was written; empty when all went well. */
  refused: string;
}

/** Writes all, or nothing. */
export async function runImport(
  { content, paths, language, asText, dryRun = false }: ImportRequest,
  disk: Disk = realDisk,
): Promise<ImportReport> {
  const { input } = readContent(content, content, 'text');
  const given = paths.map((path) => ({ path, bytes: readFileSync(path), language }));
  const { imported, problems } = await importFiles(given, input, readersWith(input));
  const said: string[] = [];
  if (dryRun) {
    said.push(...imported.map(({ path, units }) => `${path}\n${importTable(units, input)}\n\n`));
  }
  said.push(...imported.map(unsureIn));
  const files = new Map<string, string>();
  const [only] = imported;
  if (asText !== undefined && only) {
    const { blocks } = only.text;
    files.set(asText, `${blocks.map((block) => block.text).join('\n\n')}\n`);
    said.push(`${blocks.length} blocks written to ${asText}.\n`);
  } else if (problems.length > 0 || imported.length === 0) {
    return { said: said.join(''), refused: `${formatProblems(problems)}\n${nothing}` };
  } else {
    for (const file of imported) {
      if (!dryRun) for (const [name, text] of file.files) files.set(join(content, name), text);
      said.push(writtenOf(file, content, dryRun));
    }
  }
  try {
    writeAll(files, disk);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { said: '', refused: `The files cannot be written: ${why}\n${nothing}` };
  }
  return { said: said.join(''), refused: '' };
}

const nothing = 'Nothing was written.\n';

function writtenOf({ language, files, headings }: ImportedFile, content: string, dryRun: boolean) {
  const entries = [...files.keys()].filter((name) => name.startsWith('paragraphs/'));
  const more = [...files.keys()].filter((name) => !name.startsWith('paragraphs/'));
  return (
    `${entries.length} entries ${dryRun ? 'would be written' : 'written'} to ${content}/paragraphs/${language}.\n` +
    `${more.map((name) => `  and ${content}/${name}\n`).join('')}` +
    `Headings of the file, to compare with taxonomy/sections.yaml:\n${headings.map((title) => `  ${title}\n`).join('')}`
  );
}

/** What a PDF left open, with the unit that it is nearest to. */
function unsureIn({ path: file, text, units }: ImportedFile): string {
  if (text.unsure.length === 0) return '';
  const rows = text.unsure.map(({ line, taken, instead }) => {
    const place = placeOf(line);
    const unit = units.findLast((one) => one.line <= line);
    return `  page ${place.page}, line ${place.line}, ${unit?.id ?? 'before the first unit'}: ${taken}, or ${instead}\n`;
  });
  return `Not sure in ${file}: a hyphen at the end of a line that may be the word's own.\n${rows.join('')}\n`;
}
