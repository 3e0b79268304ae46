/** Cuts the text of an entry into units and checks their form: labels, order, footnotes, stray markup. */

import type { EntryBlock, EntryPart, EntryText } from './entry-text.ts';
import { partWords } from './entry-text.ts';
import { itemLetters } from './item-label.ts';
import { type Language, languages } from './languages.ts';
import type { Problem } from './problems.ts';
import type { Segment } from './segments.ts';
import { footnoteId, itemId, listedObjectiveId, type UnitId, type UnitKind } from './unit-id.ts';

export interface EntryUnit {
  id: UnitId;
  kind: UnitKind;
  label?: string | undefined;
  segments: Segment[];
  line: number;
}

export interface EntryUnits {
  /** The paragraph first, then its items or listed objectives, then its footnotes. */
  units: EntryUnit[];
  problems: Problem[];
}

interface Entry {
  file: string;
  language: Language;
  number: number;
  text: EntryText;
}

export function unitsOfEntry(entry: Entry): EntryUnits {
  const problems: Problem[] = [];
  const report = (code: string, line: number, message: string, remedy: string): void => {
    problems.push({ code, file: entry.file, line, message, remedy });
  };
  for (const { what, line } of entry.text.stray) {
    report(
      'stray-markup',
      line,
      `Found ${what}; an entry holds plain words, items and footnotes only.`,
      'Remove the markup, or write \\ before a mark that is meant literally.',
    );
  }
  const units: EntryUnit[] = [];
  for (const block of entry.text.blocks) {
    const unit = unitOfBlock(entry, block, units, report);
    if (unit) units.push(unit);
  }
  if (units.length === 0) {
    report('no-words', 1, 'The entry has no words.', 'Write the paragraph under the front matter.');
  }
  units.push(...footnotesOf(entry, units, report));
  return { units, problems };
}

type Report = (code: string, line: number, message: string, remedy: string) => void;

function unitOfBlock(
  entry: Entry,
  block: EntryBlock,
  before: readonly EntryUnit[],
  report: Report,
): EntryUnit | undefined {
  const { number, language } = entry;
  const segments = segmentsOf(block.parts);
  if (before.length === 0) {
    if (block.kind !== 'words') {
      report(
        'item-first',
        block.line,
        `The entry begins with ${block.written}; the words of paragraph ${number} were expected.`,
        'Put the opening words of the paragraph before its items.',
      );
    }
    return { id: String(number), kind: 'paragraph', segments, line: block.line };
  }
  if (block.kind === 'words' || block.label === undefined) {
    report(
      'unlabelled-block',
      block.line,
      `A block without a label: "${partWords(block.parts).slice(0, 24)}".`,
      `Begin the item with its label, ${languages[language].itemLabel('a')}, or join it to the block before.`,
    );
    return undefined;
  }
  const position = before.length - 1;
  const due = block.kind === 'lettered' ? itemLetters[position] : String(position + 1);
  if (block.label !== due) {
    report(
      'letter-order',
      block.line,
      `Item ${block.written} stands where ${written(due ?? '?', block.kind, language)} was expected.`,
      'Put the items in order, without a gap and without a letter twice.',
    );
  }
  const expected = written(block.label, block.kind, language);
  if (block.written !== expected) {
    report(
      'label-form',
      block.line,
      `The label is written ${block.written}; ${expected} was expected in ${language}.`,
      'Use the form of label that the language has in UN documents.',
    );
  }
  return block.kind === 'lettered'
    ? { id: itemId(number, block.label), kind: 'item', label: block.label, segments, line: block.line }
    : {
        id: listedObjectiveId(number, Number(block.label)),
        kind: 'objective',
        label: block.label,
        segments,
        line: block.line,
      };
}

const written = (label: string, kind: EntryBlock['kind'], language: Language): string =>
  kind === 'lettered' ? languages[language].itemLabel(label) : `${label}.`;

/** Words and markers; runs of words that Markdown split are joined again. */
function segmentsOf(parts: readonly EntryPart[]): Segment[] {
  const out: Segment[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if ('footnote' in part) out.push({ kind: 'footnote', number: Number(part.footnote) });
    else if (last?.kind === 'words') last.text += part.text;
    else if (part.text !== '') out.push({ kind: 'words', text: part.text });
  }
  return out;
}

/** Every marker has a text and every text a marker. */
function footnotesOf(entry: Entry, units: readonly EntryUnit[], report: Report): EntryUnit[] {
  const called = new Map<number, number>();
  for (const unit of units) {
    for (const segment of unit.segments) {
      if (segment.kind === 'footnote') called.set(segment.number, unit.line);
      else if (segment.kind === 'words') {
        for (const [marker] of segment.text.matchAll(/\[\^[^\]\s]+\]/gu)) {
          report(
            'footnote-without-text',
            unit.line,
            `Marker ${marker} has no footnote text in this file.`,
            `Add a line ${marker}: followed by the text of the footnote.`,
          );
        }
      }
    }
  }
  const notes: EntryUnit[] = [];
  for (const { label, parts, line } of entry.text.footnotes) {
    const number = Number(label);
    if (!called.has(number)) {
      report(
        'footnote-without-marker',
        line,
        `Footnote ${label} is not called by any marker in this file.`,
        `Put [^${label}] where the footnote belongs, or remove its text.`,
      );
    }
    const segments = segmentsOf(parts);
    notes.push({ id: footnoteId(number), kind: 'footnote', label, segments, line });
  }
  return notes.sort((a, b) => Number(a.label) - Number(b.label));
}
