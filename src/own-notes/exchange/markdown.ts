/** Notes as Markdown, for a reader's own papers: quotes, notes, tags, by unit. It is not read back. */

import { atStart, inBlocks, inLine, linked } from '../../markdown-words.ts';
import { inOrder } from '../in-order.ts';
import type { NoteSet, OwnNote } from '../note.ts';
import type { ExportTerms } from './terms.ts';

export function notesAsMarkdown(set: NoteSet, terms: ExportTerms): string {
  const { name, author, introduction, notes } = set;
  const parts = [
    `# ${inLine(name || terms.unnamed)}`,
    inBlocks(author),
    inBlocks(introduction),
    inBlocks(terms.source),
    ...inOrder(notes).flatMap((note, at, all) => {
      const first = all[at - 1]?.unit !== note.unit;
      const heading = `## ${linked(inLine(terms.unitName(note.unit)), terms.unitIri(note.language, note.unit))}`;
      return first ? [heading, ...partsOf(note, terms)] : ['* * *', ...partsOf(note, terms)];
    }),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function partsOf({ mark, body, tags }: OwnNote, terms: ExportTerms): string[] {
  return [
    mark ? inBlocks(mark.quote.exact).replace(/^/gmu, '> ') : '',
    inBlocks(body),
    tags.length > 0 ? atStart(`${inLine(terms.tags)}: ${tags.map(inLine).join(' · ')}`) : '',
  ];
}
