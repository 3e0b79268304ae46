/** A note has words or a summary, and no markup but what a note may have. */

import type { NoteInput } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';

export function checkNoteWords({ file, body, data }: NoteInput): Problem[] {
  return [
    ...body.stray.map(({ what, line }) => ({
      code: 'note-markup',
      file,
      line,
      message: `A note has paragraphs, lists, *emphasis* and links; ${what} was found.`,
      remedy: 'Write it in plain words.',
    })),
    ...(body.nodes.length === 0 && data.summary === undefined
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
