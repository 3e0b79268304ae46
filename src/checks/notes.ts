/** Notes are tied to words that exist, their links lead somewhere, and layers keep their promises. */

import type { Corpus } from '../model/corpus.ts';
import type { CorpusInput, NoteInput } from '../model/corpus-input.ts';
import { noteAnchor } from '../model/note.ts';
import type { Problem } from '../model/problems.ts';
import { findQuote } from '../model/quote.ts';
import type { Reference } from '../model/reference.ts';
import { plainWords } from '../model/segments.ts';
import { parseUnitId, type UnitId } from '../model/unit-id.ts';
import { checkCoverage } from './coverage.ts';

/**
 * `spoiled` are the files that have a problem already: of words that are wrong themselves nothing
 * is said twice.
 */
export function checkNotes(
  input: CorpusInput,
  words: Corpus['words'],
  { known, spoiled }: { known: ReadonlySet<UnitId>; spoiled: ReadonlySet<string> },
): Problem[] {
  const exists = targets(input, known);
  return [
    ...input.notes.flatMap((note) => [
      ...layerProblems(input, note),
      ...placeProblems(input, note, known),
      ...(spoiled.has(wordsFile(input, note)) ? [] : quoteProblems(note, words)),
      ...linkProblems(note, exists),
      ...originProblems(input, note),
    ]),
    ...anchorProblems(input),
    ...checkCoverage(input, spoiled),
  ];
}

const at = (
  note: NoteInput,
  field: string | undefined,
  problem: Pick<Problem, 'code' | 'message' | 'remedy'>,
): Problem => ({
  file: note.file,
  line: field === undefined ? undefined : note.lineOf([field]),
  ...problem,
});

function layerProblems({ layers }: CorpusInput, note: NoteInput): Problem[] {
  if (layers.partial || layers.data.some(({ id }) => id === note.layer)) return [];
  return [
    at(note, undefined, {
      code: 'layer-unknown',
      message: `The layer ${note.layer} is not in ${layers.file}; one of ${layers.data.map(({ id }) => id).join(', ')} was expected.`,
      remedy: `Move the note, or add the layer to ${layers.file}.`,
    }),
  ];
}

/** The file that holds the words of the unit in the note's language. */
function wordsFile({ paragraphs, translations }: CorpusInput, note: NoteInput): string {
  const number = parseUnitId(note.data.unit)?.number;
  const entry = [...paragraphs, ...translations].find(
    ({ language, data }) => language === note.language && data.number === number,
  );
  return entry?.file ?? '';
}

/** `011` or `011-slug` for paragraph 11, `007.3-slug` for objective 7.3, a section's own id. */
const paddedPlace = (unit: string): string =>
  unit.replace(/^\d+/u, (number) => number.padStart(3, '0'));

function placeProblems(
  { sections }: CorpusInput,
  note: NoteInput,
  known: ReadonlySet<UnitId>,
): Problem[] {
  const { unit } = note.data;
  const isPart = sections.data.some(({ id }) => id === unit);
  if (!known.has(unit) && !isPart) {
    if (sections.partial) return [];
    return [
      at(note, 'unit', {
        code: 'unit-unknown',
        message: `The note is on ${unit}, which is no unit or section of the text.`,
        remedy: 'Correct the id: 11, 11a, 7.3, n4, or the id of a section.',
      }),
    ];
  }
  const expected = isPart ? unit : paddedPlace(unit);
  if (note.name === expected || note.name.startsWith(`${expected}-`)) return [];
  return [
    at(note, 'unit', {
      code: 'note-name',
      message: `The note is on ${unit}, and its file is called ${note.name}.md; a name that begins with ${expected} was expected.`,
      remedy: 'Correct the unit, or rename the file in every language.',
    }),
  ];
}

function quoteProblems(note: NoteInput, words: Corpus['words']): Problem[] {
  const { quote, occurrence, unit } = note.data;
  const segments = words[note.language].get(unit);
  if (quote === undefined || !segments) return [];
  const found = findQuote(plainWords(segments), quote, occurrence);
  if ('at' in found) return [];
  if (found.found === 0) {
    return [
      at(note, 'quote', {
        code: 'quote-missing',
        message: `“${quote}” does not occur in ${unit} (${note.language}). The nearest words are “${found.nearest}”.`,
        remedy: 'Copy the words from the unit, letter for letter, or leave the quote out.',
      }),
    ];
  }
  return [
    at(note, occurrence === undefined ? 'quote' : 'occurrence', {
      code: 'quote-ambiguous',
      message: `“${quote}” occurs ${found.found} times in ${unit} (${note.language}); ${occurrence === undefined ? 'an occurrence was expected' : `there is no occurrence ${occurrence}`}.`,
      remedy: 'Quote more words, or say which one: occurrence: 1, 2, ….',
    }),
  ];
}

function linkProblems(
  note: NoteInput,
  exists: (to: Reference, note: NoteInput) => boolean,
): Problem[] {
  const { file, body } = note;
  return [
    ...body.links.flatMap(({ address, to, line }) =>
      to && exists(to, note)
        ? []
        : [
            {
              code: 'note-link',
              file,
              line,
              message: `The link ${address} leads nowhere in this edition.`,
              remedy:
                'Link to unit:, section:, objective:, principle:, goal:, term:, body:, instrument: or note: with an id that exists; an outside address belongs among the sources.',
            },
          ],
    ),
    ...body.stray.map(({ what, line }) => ({
      code: 'note-markup',
      file,
      line,
      message: `A note has paragraphs, lists, *emphasis* and links; ${what} was found.`,
      remedy: 'Write it in plain words.',
    })),
    ...(body.nodes.length === 0 && note.data.summary === undefined
      ? [
          {
            code: 'note-empty',
            file,
            message: 'The note has neither words nor a summary.',
            remedy: 'Write it, or remove the file.',
          },
        ]
      : []),
  ];
}

/** A translation has the note that it is made from. */
function originProblems({ notes, refusedNotes }: CorpusInput, note: NoteInput): Problem[] {
  const { translationOf } = note.data;
  if (translationOf === undefined || refusedNotes?.has(`${note.layer}/${translationOf}`)) return [];
  const origin = notes.some(
    ({ layer, name, language }) =>
      layer === note.layer && name === note.name && language === translationOf,
  );
  if (origin && translationOf !== note.language) return [];
  return [
    at(note, 'translationOf', {
      code: 'note-origin',
      message: `There is no ${note.layer}/${translationOf}/${note.name}.md that this note can be a translation of.`,
      remedy: 'Correct translationOf, or leave it out for a note of its own thought.',
    }),
  ];
}

function anchorProblems({ notes }: CorpusInput): Problem[] {
  const seen = new Map<string, string>();
  return notes.flatMap((note) => {
    const anchor = `${note.language} ${noteAnchor(`${note.layer}/${note.name}`)}`;
    const other = seen.get(anchor);
    seen.set(anchor, note.file);
    if (other === undefined) return [];
    return [
      at(note, undefined, {
        code: 'id-twice',
        message: `The note has the same place in links as ${other}.`,
        remedy: 'Rename one of the two files.',
      }),
    ];
  });
}

/** Whether what a link names exists; a list that could not be read is trusted. */
function targets(
  input: CorpusInput,
  known: ReadonlySet<UnitId>,
): (to: Reference, note: NoteInput) => boolean {
  const { sections, principles, goals, terms, notes, bodies, instruments } = input;
  const has = <T>(
    list: { data: readonly T[]; partial?: boolean | undefined },
    idOf: (one: T) => string,
    id: string,
  ) => list.partial === true || list.data.some((one) => idOf(one) === id);
  return ({ kind, id }, note) => {
    switch (kind) {
      case 'unit':
        return known.has(id);
      case 'section':
        return has(sections, (one) => one.id, id);
      case 'objective':
        return has(sections, (one) => String(one.objective), id);
      case 'principle':
        return has(principles, (one) => one.id, id);
      case 'goal':
        return id === 'all' || has(goals, (one) => String(one.number), id);
      case 'term':
        return has(terms, (one) => one.id, id);
      case 'body':
        return has(bodies, (one) => one.id, id);
      case 'instrument':
        return has(instruments, (one) => one.id, id);
      case 'note':
        return notes.some(
          (one) => one.language === note.language && `${one.layer}/${one.name}` === id,
        );
    }
  };
}
