/** Layers that promise a note for each paragraph or part have one, in the languages promised. */

import type { CorpusInput } from '../model/corpus-input.ts';
import type { Language } from '../model/languages.ts';
import type { Problem } from '../model/problems.ts';

export function checkCoverage(input: CorpusInput, spoiled: ReadonlySet<string>): Problem[] {
  const { layers, languages, refusedNotes } = input;
  return layers.data.flatMap(({ id, covers }, index) => {
    if (!covers) return [];
    const places = covers.every === 'paragraph' ? paragraphs(input, spoiled) : parts(input);
    return languages.flatMap((language) => {
      const noteDue = covers.notes.includes(language);
      if (refusedNotes?.has(`${id}/${language}`)) return [];
      if (!noteDue && !covers.summaries.includes(language)) return [];
      const missing = places.filter((place) => !covered(input, id, language, place, noteDue));
      if (missing.length === 0) return [];
      return [
        {
          code: 'layer-coverage',
          file: layers.file,
          line: layers.lineOf([index, 'covers']),
          message: `The layer ${id} promises a ${noteDue ? 'note' : 'summary'} in ${language} for every ${covers.every}; none is there for ${missing.join(', ')}.`,
          remedy: `Write ${missing.length === 1 ? 'it' : 'them'}, or promise less.`,
        },
      ];
    });
  });
}

/** A note on the whole of the place, with a body where one is due, and a summary where promised. */
const covered = (
  { notes, layers }: CorpusInput,
  layer: string,
  language: Language,
  place: string,
  bodyDue: boolean,
): boolean =>
  notes.some(
    (note) =>
      note.layer === layer &&
      note.language === language &&
      note.data.unit === place &&
      note.data.quote === undefined &&
      (!bodyDue || note.body.nodes.length > 0) &&
      (note.data.summary !== undefined ||
        !layers.data.find(({ id }) => id === layer)?.covers?.summaries.includes(language)),
  );

const paragraphs = ({ paragraphs }: CorpusInput, spoiled: ReadonlySet<string>): string[] =>
  paragraphs.filter(({ file }) => !spoiled.has(file)).map(({ data }) => String(data.number));

/** Sections, and chapters that have none. */
const parts = ({ sections }: CorpusInput): string[] =>
  sections.data
    .filter(({ id }) => !sections.data.some(({ chapter }) => chapter === id))
    .map(({ id }) => id);
