/** Every section names its chapter, and a chapter none. */

import type { CorpusInput } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';
import { problemAt } from './problem-at.ts';

export function checkChapters({ sections }: CorpusInput): Problem[] {
  const chapters = sections.data.filter(({ kind }) => kind === 'chapter').map(({ id }) => id);
  return sections.data.flatMap(({ id, kind, chapter }, index) => {
    const right = kind === 'chapter' ? chapter === undefined : chapters.includes(chapter ?? '');
    if (right || (sections.partial && kind === 'section')) return [];
    const expected = kind === 'chapter' ? 'no chapter above it' : `one of ${chapters.join(', ')}`;
    const path = chapter === undefined ? [index] : [index, 'chapter'];
    return problemAt(
      sections,
      path,
      'chapter-unknown',
      `The ${kind} ${id} has the chapter ${chapter ?? 'none'}; ${expected} was expected.`,
      'Correct chapter: or kind:.',
    );
  });
}
