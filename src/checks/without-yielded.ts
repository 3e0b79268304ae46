/** The content without what has yielded to official text. */

import type { CorpusInput, NoteInput } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';

/** Leaves out notes that have fallen silent, and words of pointers that do not stand there. */
export function withoutYielded(
  input: CorpusInput,
  silent: readonly NoteInput[],
  links: readonly Problem[],
): CorpusInput {
  const gone = new Set(
    links.flatMap(({ code, about }) =>
      code === 'pointer-words' && about ? [`${about.language} ${about.unit}`] : [],
    ),
  );
  const pointers = input.pointers.data.map((pointer) => ({
    ...pointer,
    words: Object.fromEntries(
      Object.entries(pointer.words).filter(
        ([language]) => !gone.has(`${language} ${pointer.from}`),
      ),
    ),
  }));
  return {
    ...input,
    notes: input.notes.filter((note) => !silent.includes(note)),
    pointers: { ...input.pointers, data: pointers },
  };
}
