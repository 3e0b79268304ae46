/**
 * Turns a text of the Compact, cut into blocks, into entries. The Chinese becomes the source text,
 * with the listed emendations; any other language is held against the Chinese, unit by unit.
 * Nothing is written here: files come back only when everything lines up.
 */

import { stringify } from 'yaml';
import { assemble } from '../checks/assemble.ts';
import type { CorpusInput } from '../model/corpus-input.ts';
import { emend } from '../model/emendation.ts';
import { emendationsOf } from '../model/emendations-of.ts';
import { entryBody, entryName } from '../model/entry.ts';
import { findGoalTag } from '../model/goal-tag.ts';
import { type Language, sourceLanguage } from '../model/languages.ts';
import { type PlainText, parseBlocks } from '../model/plain-text.ts';
import type { Problem } from '../model/problems.ts';
import type { TextBlock } from '../model/text-blocks.ts';
import { footnoteId, itemId, listedObjectiveId } from '../model/unit-id.ts';
import { type ImportedUnit, unitsOfText } from '../resolution/units-of-text.ts';
import { hashOfParagraph } from './hash-words.ts';
import { languageOf } from './language-of.ts';
import { isReceivedText, sourceFiles, unitDifferences, withNewSource } from './official-source.ts';
import { parseEntry } from './parse-entry.ts';

export interface Imported {
  /** Path under the content folder, and what to write there. Empty when there are problems. */
  files: Map<string, string>;
  problems: Problem[];
  /** Headings of the file, in order, to compare with content/taxonomy/sections.yaml. */
  headings: PlainText['headings'];
  /** Every unit that the text has, whether or not it lines up. */
  units: readonly ImportedUnit[];
}

/** `input` is the content as it stands; `file` is named in problems. */
export function importText(
  blocks: readonly TextBlock[],
  language: Language,
  file: string,
  input: CorpusInput,
): Imported {
  const parsed = parseBlocks(blocks, language, file);
  const { headings } = parsed;
  const units = unitsOfText(parsed);
  const found = languageOf(units.map(({ text }) => text).join(' '), input);
  if (found !== undefined && found !== language) {
    return {
      files: new Map(),
      problems: [languageDiffers(file, found, language)],
      headings,
      units,
    };
  }
  if (language === sourceLanguage) {
    return { ...importSource(parsed, blocks, file, input), headings, units };
  }
  const files = new Map<string, string>();
  const entries = parsed.paragraphs.map((paragraph) => {
    const data = {
      number: paragraph.number,
      status: 'official' as const,
      sourceHash: hashOfParagraph(input, paragraph.number),
    };
    const source = `---\n${stringify(data)}---\n\n${entryBody(paragraph, parsed.footnotes, language)}`;
    const path = `paragraphs/${language}/${entryName(paragraph.number)}`;
    files.set(path, source);
    return {
      file: path,
      language,
      data,
      text: parseEntry(source, language),
      lineOf: () => undefined,
    };
  });
  const problems = [...parsed.problems, ...lineUp(parsed, file, language, entries, input)];
  return { files: problems.length > 0 ? new Map() : files, problems, headings, units };
}

const languageDiffers = (file: string, found: Language, asked: Language): Problem => ({
  code: 'language-differs',
  file,
  message: `The words of the text are ${found}; ${asked} was asked for.`,
  remedy: `Give the text in ${asked}, or --lang ${found}.`,
});

/** The checks of the build on the new entries, with places in the imported file. */
function lineUp(
  parsed: PlainText,
  file: string,
  language: Language,
  entries: CorpusInput['translations'],
  input: CorpusInput,
): Problem[] {
  const lines = new Map(parsed.paragraphs.map((one) => [one.number, one.line]));
  const { problems } = assemble({ ...input, translations: entries });
  const own = problems.flatMap((problem) => {
    const number = /paragraphs\/[a-z]{2}\/(\d+)\.mdx$/u.exec(problem.file)?.[1];
    if (number === undefined || !problem.file.startsWith(`paragraphs/${language}/`)) return [];
    return [{ ...problem, file, line: lines.get(Number(number)) }];
  });
  const missing = input.paragraphs.flatMap(({ data }) =>
    lines.has(data.number)
      ? []
      : [
          {
            code: 'paragraph-missing',
            file,
            message: `Paragraph ${data.number} is not in the file; every paragraph of the Chinese was expected.`,
            remedy: 'Complete the file.',
          },
        ],
  );
  return [...own, ...missing];
}

/**
 * Chinese entries: words emended, facts kept from the entry that is there, else begun anew. Another
 * text than the received one takes its place in content/source, without emendations.
 */
function importSource(
  parsed: PlainText,
  blocks: readonly TextBlock[],
  file: string,
  input: CorpusInput,
): Pick<Imported, 'files' | 'problems'> {
  const units = unitsOfText(parsed);
  const isReceived = input.received.text === undefined || isReceivedText(units, input);
  const entries = sourceEntries(parsed, file, input, isReceived);
  const problems = [...parsed.problems, ...entries.problems];
  if (!isReceived) {
    problems.push(...unitDifferences(units, file, input));
    const { problems: found } = assemble(withNewSource(input, entries.files));
    const goals = found.filter(({ code }) => code.startsWith('goal-tag'));
    problems.push(...goals.map((problem) => ({ ...problem, file, line: undefined })));
  }
  const source = isReceived ? [] : [...sourceFiles(blocks, input.source.data)];
  const files = new Map([...entries.files, ...source]);
  return { files: problems.length > 0 ? new Map() : files, problems };
}

function sourceEntries(
  parsed: PlainText,
  file: string,
  input: CorpusInput,
  isReceived: boolean,
): Pick<Imported, 'files' | 'problems'> {
  const emendations = isReceived ? emendationsOf(input.source.data) : [];
  const problems: Problem[] = [];
  const fix = (unit: string, text: string, line: number): string => {
    const result = emend(
      text,
      emendations.filter((one) => one.unit === unit),
    );
    for (const { emendation, found } of result.failed) {
      problems.push({
        code: 'emendation-reading',
        file,
        line,
        message: `"${emendation.received}" occurs ${found} times in ${unit}.`,
        remedy: `Correct the emendation in ${input.source.file}.`,
      });
    }
    return result.printed;
  };
  const footnotes = parsed.footnotes.map((note) => ({
    ...note,
    text: fix(footnoteId(note.number), note.text, note.line),
  }));
  const titles = parsed.headings.map((heading) => heading.title);
  const files = new Map<string, string>();
  for (const paragraph of parsed.paragraphs) {
    const { number } = paragraph;
    const items = paragraph.items.map((item) => {
      const id =
        item.kind === 'lettered'
          ? itemId(number, item.label)
          : listedObjectiveId(number, Number(item.label));
      return { ...item, id, text: fix(id, item.text, item.line) };
    });
    const text = fix(String(number), paragraph.text, paragraph.line);
    const units = [{ id: String(number), text }, ...items];
    const facts =
      input.paragraphs.find(({ data }) => data.number === number)?.data ??
      newFacts(number, titles[paragraph.heading], units, input);
    const body = entryBody({ ...paragraph, text, items }, footnotes, sourceLanguage);
    files.set(
      `paragraphs/${sourceLanguage}/${entryName(number)}`,
      `---\n${frontMatter(facts)}---\n\n${body}`,
    );
  }
  return { files, problems };
}

type Facts = CorpusInput['paragraphs'][number]['data'];

/** Facts that the text itself gives: number, section, objective and goals. The rest is for editors. */
function newFacts(
  number: number,
  title: string | undefined,
  units: readonly { id: string; text: string }[],
  input: CorpusInput,
): Facts {
  const sections = input.sections.data;
  const bare = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');
  const section =
    sections.find((one) => {
      const heading = one.heading?.[sourceLanguage];
      return title !== undefined && heading !== undefined && bare(heading) === bare(title);
    }) ?? sections[0];
  const chapter = sections.find((one) => one.id === section?.chapter) ?? section;
  const sdgs: Facts['sdgs'] = {};
  for (const unit of units) {
    const tag = findGoalTag(unit.text.replace(/\[\^\d+\]/gu, ''), sourceLanguage);
    if (!tag || 'broken' in tag) continue;
    const [first, ...rest] = tag.goals === 'all' ? [] : tag.goals;
    if (tag.goals === 'all') sdgs[unit.id] = 'all';
    else if (first !== undefined) sdgs[unit.id] = [first, ...rest];
  }
  const objective = chapter?.objective;
  return {
    number,
    section: section?.id ?? '',
    objective: objective ?? 'none',
    principles: {},
    sdgs,
    related: [],
  };
}

/** Front matter as an author writes it: lists on one line, a unit a line. */
function frontMatter(facts: Facts): string {
  const id = (unit: string): string => (/^[\d.]+$/u.test(unit) ? `"${unit}"` : unit);
  const record = (
    values: Readonly<Record<string, 'all' | readonly (string | number)[]>>,
  ): string => {
    const rows = Object.entries(values).map(
      ([unit, value]) => `\n  ${id(unit)}: ${value === 'all' ? 'all' : `[${value.join(', ')}]`}`,
    );
    return rows.length === 0 ? ' {}' : rows.join('');
  };
  return [
    `number: ${facts.number}`,
    `section: ${facts.section}`,
    `objective: ${facts.objective}`,
    `principles:${record(facts.principles)}`,
    `sdgs:${record(facts.sdgs)}`,
    `related: [${facts.related.map(id).join(', ')}]`,
    '',
  ].join('\n');
}
