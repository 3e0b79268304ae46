/** Printed text against received text: nothing differs but the rule and the listed emendations. */

import type { CorpusInput } from '../corpus-input.ts';
import { type Emendation, emend } from '../emendation.ts';
import type { EntryUnit } from '../entry-units.ts';
import { sourceLanguage } from '../languages.ts';
import type { PlainText } from '../plain-text.ts';
import type { Problem } from '../problems.ts';
import { type Mark, plainWords } from '../segments.ts';
import { footnoteId, itemId, listedObjectiveId, type UnitId } from '../unit-id.ts';

export interface Fidelity {
  problems: Problem[];
  /** Emended places on the printed words of each unit. */
  marks: Map<UnitId, readonly Mark[]>;
}

export function checkFidelity(
  input: CorpusInput,
  entries: ReadonlyMap<number, readonly EntryUnit[]>,
  received: PlainText,
  emendations: readonly Emendation[],
): Fidelity {
  const problems: Problem[] = [];
  const marks = new Map<UnitId, readonly Mark[]>();
  const texts = receivedUnits(received);
  const used = new Set<string>();
  const lineOfEmendation = (emendation: Emendation): number | undefined =>
    input.source.lineOf(['emendations', emendations.indexOf(emendation)]);

  const apply = (unit: string, text: string) => {
    const own = emendations.filter((emendation) => emendation.unit === unit);
    for (const { id } of own) used.add(id);
    const result = emend(text, own);
    for (const { emendation, found } of result.failed) {
      const which = emendation.occurrence === undefined ? '' : ` no. ${emendation.occurrence}`;
      problems.push({
        code: 'emendation-reading',
        file: input.source.file,
        line: lineOfEmendation(emendation),
        message: `The received reading "${emendation.received}"${which} occurs ${found} times in ${unit}; an emendation needs exactly the one it names.`,
        remedy: 'Give the reading as the received file has it, and occurrence: 1, 2, … if it repeats.',
      });
    }
    return result;
  };

  for (const entry of input.paragraphs) {
    for (const unit of entries.get(entry.data.number) ?? []) {
      const text = texts.get(unit.id);
      if (text === undefined) continue;
      const emended = apply(unit.id, text);
      const printed = plainWords(unit.segments);
      if (printed === emended.printed) marks.set(unit.id, emended.marks);
      else if (emended.failed.length === 0) {
        problems.push({
          code: 'departs-from-source',
          file: entry.file,
          line: unit.line,
          message: `Unit ${unit.id} departs from the received text: ${difference(printed, emended.printed)}`,
          remedy: `Restore the received wording, or list the change in ${input.source.file}.`,
        });
      }
    }
  }
  problems.push(...headings(input, received, apply));
  for (const emendation of emendations) {
    if (used.has(emendation.id)) continue;
    const inHead = received.head.some((line) => line.text.includes(emendation.received));
    if (emendation.unit === 'head' && inHead) continue;
    problems.push({
      code: 'emendation-reading',
      file: input.source.file,
      line: lineOfEmendation(emendation),
      message: `The received reading "${emendation.received}" was not found: ${emendation.unit} is no unit that the received text has it in.`,
      remedy: 'Name the unit (21i, n1), the section id of a heading, or head.',
    });
  }
  return { problems, marks };
}

/** Received words by unit id, without footnote markers. */
function receivedUnits(received: PlainText): Map<UnitId, string> {
  const texts = new Map<UnitId, string>();
  const bare = (text: string): string => text.replace(/\[\^\d+\]/gu, '');
  for (const paragraph of received.paragraphs) {
    texts.set(String(paragraph.number), bare(paragraph.text));
    for (const item of paragraph.items) {
      const id =
        item.kind === 'lettered'
          ? itemId(paragraph.number, item.label)
          : listedObjectiveId(paragraph.number, Number(item.label));
      texts.set(id, bare(item.text));
    }
  }
  for (const note of received.footnotes) texts.set(footnoteId(note.number), note.text);
  return texts;
}

function headings(
  input: CorpusInput,
  received: PlainText,
  apply: (unit: string, text: string) => { printed: string; failed: unknown[] },
): Problem[] {
  const problems: Problem[] = [];
  const titled = input.sections.data.filter((section) => section.heading?.[sourceLanguage]);
  const titles = headingTitles(input, received);
  for (const [index, section] of titled.entries()) {
    const title = titles[index];
    const { printed, failed } = apply(section.id, title ?? '');
    const heading = section.heading?.[sourceLanguage] ?? '';
    if (printed === heading || failed.length > 0) continue;
    problems.push({
      code: 'departs-from-source',
      file: input.sections.file,
      line: input.sections.lineOf([input.sections.data.indexOf(section)]),
      message: `Heading ${section.id} departs from the received text: ${difference(heading, printed)}`,
      remedy: 'Restore the received heading, or list the change among the emendations.',
    });
  }
  return problems;
}

/** A first heading that stands before paragraph 1 is read as head matter by the parser. */
function headingTitles(input: CorpusInput, received: PlainText): string[] {
  const titles = received.headings.map((heading) => heading.title);
  const titled = input.sections.data.filter((section) => section.heading?.[sourceLanguage]);
  const missing = titled.length - titles.length;
  const before = missing > 0 ? received.head.slice(-missing).map((line) => line.text) : [];
  return [...before, ...titles];
}

/** The first place where two wordings part, with a few characters around it. */
function difference(printed: string, expected: string): string {
  let at = 0;
  while (at < printed.length && printed[at] === expected[at]) at += 1;
  const from = Math.max(0, at - 6);
  const show = (text: string): string => `"${text.slice(from, at + 10)}"`;
  return `found ${show(printed)}, expected ${show(expected)}.`;
}
