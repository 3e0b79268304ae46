/** Cuts the text of an entry into units and checks their form: labels, order, footnotes, stray markup. */

import type { EntryBlock, EntryPart, EntryText } from './entry-text.ts';
import { partWords } from './entry-text.ts';
import { itemLabel, itemLetters } from './item-label.ts';
import type { Language } from './languages.ts';
import type { Problem } from './problems.ts';
import type { Segment } from './segments.ts';
import { footnoteId, itemId, listedObjectiveId, type UnitId, type UnitKind } from './unit-id.ts';

export interface EntryUnit {
  id: UnitId;
  kind: UnitKind;
  label?: string | undefined;
  segments: Segment[];
  line: number;
  /** Set from the first label out of order on: the unit may be another than its id says. */
  doubtful?: boolean;
}

export interface EntryUnits {
  /** The paragraph first, then its items or listed objectives, then its footnotes. */
  units: EntryUnit[];
  /** Whether the labels are complete and in order. */
  sure: boolean;
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
  const units = blockUnits(entry, report);
  const disorder = firstOutOfOrder(entry, units, report);
  for (const unit of units.slice(disorder ?? units.length)) unit.doubtful = true;
  const sure = units.length > 0 && !units.some((unit) => unit.doubtful);
  return { units: [...units, ...footnotesOf(entry, units, report)], sure, problems };
}

type Report = (code: string, line: number, message: string, remedy: string) => void;

function blockUnits(entry: Entry, report: Report): EntryUnit[] {
  const { number, language, text } = entry;
  const units: EntryUnit[] = [];
  const opening = (block: EntryBlock): EntryUnit => {
    const { line } = block;
    return { id: String(number), kind: 'paragraph', segments: segmentsOf(block.parts), line };
  };
  for (const [index, block] of text.blocks.entries()) {
    if (block.kind !== 'words') {
      if (index === 0) {
        report(
          'item-first',
          block.line,
          `The entry begins with ${block.written}; the words of paragraph ${number} were expected.`,
          'Put the opening words of the paragraph before its items.',
        );
        units.push({ ...opening({ ...block, parts: [] }), doubtful: true });
      }
      units.push(itemUnit(entry, block, report));
    } else if (index === 0) units.push(opening(block));
    else {
      const due = dueLabel(units, units.length);
      report(
        'unlabelled-block',
        block.line,
        `A block without a label: "${partWords(block.parts).slice(0, 24)}".`,
        `Begin the item with its label, ${itemLabel(language, 'a')}, or join it to the block before.`,
      );
      // It stands for the item that is due, unless the next block is that item.
      if (text.blocks[index + 1]?.label !== due) {
        const item = { ...block, kind: 'lettered' as const, label: due };
        units.push({ ...itemUnit(entry, item, () => {}), doubtful: true });
      }
    }
  }
  if (units.length === 0) {
    report('no-words', 1, 'The entry has no words.', 'Write the paragraph under the front matter.');
  }
  return units;
}

function itemUnit({ number, language }: Entry, block: EntryBlock, report: Report): EntryUnit {
  const { kind, label = '', line } = block;
  const segments = segmentsOf(block.parts);
  const expected = kind === 'lettered' ? itemLabel(language, label) : `${label}.`;
  if (block.written !== expected) {
    report(
      'label-form',
      line,
      `The label is written ${block.written}; ${expected} was expected in ${language}.`,
      'Use the form of label that the language has in UN documents.',
    );
  }
  return kind === 'lettered'
    ? { id: itemId(number, label), kind: 'item', label, segments, line }
    : { id: listedObjectiveId(number, Number(label)), kind: 'objective', label, segments, line };
}

/** The label of the item at a position; items count from 1, the paragraph itself is 0. */
const dueLabel = (units: readonly EntryUnit[], position: number): string =>
  (units[position] ?? units[position - 1])?.kind === 'objective'
    ? String(position)
    : (itemLetters[position - 1] ?? '?');

/** One problem for all labels of an entry: the position of the first that is not the next due. */
function firstOutOfOrder(
  entry: Entry,
  units: readonly EntryUnit[],
  report: Report,
): number | undefined {
  const place = units.findIndex(
    (unit, index) => index > 0 && unit.label !== dueLabel(units, index),
  );
  const unit = units[place];
  if (!unit) return undefined;
  const found = units.slice(1).map(({ label }) => label);
  const expected = found.map((_, index) => dueLabel(units, index + 1));
  report(
    'letter-order',
    unit.line,
    `The labels of paragraph ${entry.number} run ${found.join(' ')}; ${expected.join(' ')} was expected.`,
    'Put the items in order, without a gap and without a label twice.',
  );
  return place;
}

/** Words and markers; runs of words that Markdown split are joined again. */
function segmentsOf(parts: readonly EntryPart[]): Segment[] {
  const out: Segment[] = [];
  const add = (text: string): void => {
    const last = out.at(-1);
    if (last?.kind === 'words') last.text += text;
    else if (text !== '') out.push({ kind: 'words', text });
  };
  for (const part of parts) {
    if ('footnote' in part) out.push({ kind: 'footnote', number: Number(part.footnote) });
    else {
      // Markdown leaves a marker among the words when no footnote of that name is defined.
      for (const [index, run] of part.text.split(/\[\^(\d+)\]/u).entries()) {
        if (index % 2 === 0) add(run);
        else out.push({ kind: 'footnote', number: Number(run) });
      }
    }
  }
  return out;
}

/** Every marker has a text and every text a marker. */
function footnotesOf(entry: Entry, units: readonly EntryUnit[], report: Report): EntryUnit[] {
  const texts = new Set(entry.text.footnotes.map(({ label }) => Number(label)));
  const called = new Set<number>();
  for (const unit of units) {
    for (const segment of unit.segments) {
      if (segment.kind !== 'footnote') continue;
      const { number } = segment;
      if (called.has(number)) {
        report(
          'footnote-twice',
          unit.line,
          `Marker [^${number}] stands twice in this file; each was expected once.`,
          'Remove one of the two, or correct its number.',
        );
      } else if (!texts.has(number)) {
        report(
          'footnote-without-text',
          unit.line,
          `Marker [^${number}] has no footnote text in this file.`,
          `Add a line [^${number}]: followed by the text of the footnote.`,
        );
      }
      called.add(number);
    }
  }
  const notes: EntryUnit[] = [];
  for (const { label, parts, line } of entry.text.footnotes) {
    const number = Number(label);
    if (!/^[1-9]\d*$/u.test(label)) {
      report(
        'footnote-label',
        line,
        `The footnote is called ${label}; its number in the Compact was expected.`,
        'Write the number, here and in the marker.',
      );
      continue;
    }
    if (!called.has(number)) {
      report(
        'footnote-without-marker',
        line,
        `Footnote ${label} is not called by any marker in this file.`,
        `Put [^${label}] where the footnote belongs, or remove its text.`,
      );
    }
    notes.push({
      id: footnoteId(number),
      kind: 'footnote',
      label,
      segments: segmentsOf(parts),
      line,
    });
  }
  return notes.sort((a, b) => Number(a.label) - Number(b.label));
}
