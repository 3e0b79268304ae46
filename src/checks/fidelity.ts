/** Printed text against received text: nothing differs but the rule and the listed emendations. */

import type { CorpusInput } from '../model/corpus-input.ts';
import type { CutEntries } from '../model/cut-entries.ts';
import { type Emendation, type Emended, emend } from '../model/emendation.ts';
import type { EntryUnit } from '../model/entry-units.ts';
import { sourceLanguage } from '../model/languages.ts';
import type { Problem } from '../model/problems.ts';
import { toFullWidth } from '../model/punctuation.ts';
import { type Received, withoutMarkers } from '../model/received.ts';
import { type Mark, plainWords } from '../model/segments.ts';
import { footnoteId, type UnitId } from '../model/unit-id.ts';

export interface Fidelity {
  problems: Problem[];
  /** Emended places on the printed words of each unit. */
  marks: Map<UnitId, readonly Mark[]>;
  /** The words that each unit is to have, where the emendations of it can be applied. */
  due: Map<UnitId, string>;
}

export function checkFidelity(
  input: CorpusInput,
  entries: CutEntries,
  received: Received,
  emendations: readonly Emendation[],
): Fidelity {
  const headings = headingTexts(input, received);
  const texts = new Map([...received.words, ...headings.texts]);
  const applied = new Map(
    [...texts].map(([unit, text]) => {
      const own = emendations.filter((emendation) => emendation.unit === unit);
      return [unit, emend(withoutMarkers(text), own)];
    }),
  );
  const problems = [
    ...headings.problems,
    ...readingProblems(input, received, emendations, applied),
  ];
  problems.push(...keptProblems(input, applied));
  const marks = new Map<UnitId, readonly Mark[]>();
  const due = new Map<UnitId, string>();
  // Without the whole list of emendations nothing can be said about a departure.
  if (input.source.partial) return { problems, marks, due };
  for (const id of received.words.keys()) {
    const emended = applied.get(id);
    if (emended?.failed.length === 0) due.set(id, emended.printed);
  }
  for (const entry of input.paragraphs) {
    for (const unit of entries.source.get(entry.data.number)?.units ?? []) {
      const text = texts.get(unit.id);
      const emended = applied.get(unit.id);
      if (text === undefined || !emended || emended.failed.length > 0 || unit.doubtful) continue;
      const departure = departureOf(unit, text, emended, received);
      if (departure === undefined) marks.set(unit.id, emended.marks);
      else {
        problems.push({
          code: 'departs-from-source',
          file: entry.file,
          line: unit.line,
          message: `Unit ${unit.id} departs from the received text: ${departure}`,
          remedy: `Restore the received wording, or list the change in ${input.source.file}.`,
        });
      }
    }
  }
  problems.push(...headingProblems(input, headings.texts, applied));
  return { problems, marks, due };
}

/** Where a unit departs, with words around it; where its markers stand counts as wording. */
function departureOf(
  unit: EntryUnit,
  text: string,
  emended: Emended,
  received: Received,
): string | undefined {
  const printed = plainWords(unit.segments);
  if (printed !== emended.printed) return difference(printed, emended.printed);
  const places = unit.segments.flatMap((segment, index) =>
    segment.kind === 'footnote'
      ? [{ number: segment.number, at: plainWords(unit.segments.slice(0, index)).length }]
      : [],
  );
  for (const { number, at } of places) {
    const before = text.split(`[^${number}]`);
    // A marker that is missing or of no footnote is told of by the checks on footnotes.
    if (!received.words.has(footnoteId(number))) continue;
    if (before.length === 1) return `footnote ${number} is called from another unit there.`;
    const rest = withoutMarkers(before[1] ?? '');
    if (at !== printed.length - rest.length && !emended.marks.some((mark) => mark.end > at)) {
      return `the marker of footnote ${number} was expected before "${rest.slice(0, 10)}".`;
    }
  }
  return undefined;
}

/** Every emendation names a place of the received text, and a reading that stands there. */
function readingProblems(
  input: CorpusInput,
  received: Received,
  emendations: readonly Emendation[],
  applied: ReadonlyMap<string, Emended>,
): Problem[] {
  const { file, lineOf } = input.source;
  const problem = (emendation: Emendation, code: string, message: string, remedy: string) => ({
    code,
    file,
    line: lineOf(['emendations', emendations.indexOf(emendation)]),
    message,
    remedy,
  });
  const failures = [...applied].flatMap(([unit, { failed }]) =>
    failed.map(({ emendation, found, overlaps }) => {
      const { received: reading, occurrence } = emendation;
      const which = occurrence === undefined ? '' : ` no. ${occurrence}`;
      return overlaps
        ? problem(
            emendation,
            'emendation-overlap',
            `The received reading "${reading}"${which} in ${unit} runs into that of another emendation.`,
            'Remove one of the two, or make one of both.',
          )
        : problem(
            emendation,
            'emendation-reading',
            `The received reading "${reading}"${which} occurs ${found} times in ${unit}; an emendation needs exactly the one it names.`,
            'Give the reading as the received file has it, and occurrence: 1, 2, … if it repeats.',
          );
    }),
  );
  const lost = emendations.filter(({ unit, received: reading }) => {
    if (unit === 'head') return !received.head.includes(reading);
    const heading = input.sections.partial || input.sections.data.some(({ id }) => id === unit);
    return !applied.has(unit) && !heading;
  });
  return [
    ...failures,
    ...lost.map((emendation) =>
      problem(
        emendation,
        'emendation-reading',
        `The received reading "${emendation.received}" was not found: ${emendation.unit} is no place that the received text has it in.`,
        'Name the unit (21i, n1), the section id of a heading, or head and the whole line.',
      ),
    ),
  ];
}

/** The received headings by section id; none when the two lists do not match in number. */
function headingTexts(
  input: CorpusInput,
  received: Received,
): { texts: Map<string, string>; problems: Problem[] } {
  const { data, file, partial } = input.sections;
  const titled = data.filter((section) => section.heading?.[sourceLanguage]);
  const texts = new Map<string, string>();
  // Two sections of one id are told of elsewhere; which of them an emendation means is open.
  const ids = new Set(data.map(({ id }) => id));
  if (partial || ids.size < data.length) return { texts, problems: [] };
  if (titled.length !== received.headings.length) {
    const message = `${titled.length} sections have a heading; the received text has ${received.headings.length}.`;
    const remedy = 'Add the section that is missing, or remove the one too many.';
    return { texts, problems: [{ code: 'heading-count', file, message, remedy }] };
  }
  for (const [index, { id }] of titled.entries()) texts.set(id, received.headings[index] ?? '');
  return { texts, problems: [] };
}

function headingProblems(
  input: CorpusInput,
  texts: ReadonlyMap<string, string>,
  applied: ReadonlyMap<string, Emended>,
): Problem[] {
  const { data, file, lineOf } = input.sections;
  return data.flatMap((section, index) => {
    const emended = applied.get(section.id);
    const heading = section.heading?.[sourceLanguage] ?? '';
    if (!texts.has(section.id) || !emended || emended.failed.length > 0) return [];
    if (emended.printed === heading) return [];
    return [
      {
        code: 'departs-from-source',
        file,
        line: lineOf([index, 'heading']),
        message: `Heading ${section.id} departs from the received text: ${difference(heading, emended.printed)}`,
        remedy: 'Restore the received heading, or list the change among the emendations.',
      },
    ];
  });
}

/** The first place where two wordings part, with a few characters around it. */
function difference(printed: string, expected: string): string {
  let at = 0;
  while (at < printed.length && printed[at] === expected[at]) at += 1;
  const from = Math.max(0, at - 6);
  const show = (text: string): string => `"${text.slice(from, at + 10)}"`;
  return `found ${show(printed)}, expected ${show(expected)}.`;
}

/** A doubtful reading that is said to be kept stands in the printed words of its unit. */
function keptProblems(input: CorpusInput, applied: ReadonlyMap<string, Emended>): Problem[] {
  return input.source.data.kept.flatMap(({ unit, reading }, index) => {
    const printed = applied.get(unit)?.printed;
    if (printed === undefined || printed.includes(toFullWidth(reading))) return [];
    return [
      {
        code: 'kept-reading',
        file: input.source.file,
        line: input.source.lineOf(['kept', index, 'reading']),
        message: `The kept reading "${reading}" does not stand in ${unit}.`,
        remedy: 'Give the words as they are printed, or remove the entry.',
      },
    ];
  });
}
