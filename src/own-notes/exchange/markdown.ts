/** Notes as Markdown, for a reader's own papers: quotes, notes, tags, by unit. It is not read back. */

import { inOrder } from '../in-order.ts';
import type { NoteSet, OwnNote } from '../note.ts';
import type { ExportTerms } from './terms.ts';

export function notesAsMarkdown(set: NoteSet, terms: ExportTerms): string {
  const { name, author, introduction, notes } = set;
  const parts = [
    `# ${escaped(name || terms.unnamed)}`,
    escaped(author),
    escaped(introduction),
    escaped(terms.source),
    ...inOrder(notes).flatMap((note, at, all) => {
      const first = all[at - 1]?.unit !== note.unit;
      const heading = `## [${escaped(terms.unitName(note.unit))}](<${terms.unitIri(note.language, note.unit)}>)`;
      return first ? [heading, ...partsOf(note, terms)] : ['* * *', ...partsOf(note, terms)];
    }),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function partsOf({ mark, body, tags }: OwnNote, terms: ExportTerms): string[] {
  return [
    mark ? escaped(mark.quote.exact).replace(/^/gmu, '> ') : '',
    escaped(body),
    tags.length > 0 ? `${escaped(terms.tags)}: ${tags.map(escaped).join(' · ')}` : '',
  ];
}

/** Words as they are: no sign of them is taken for markup, and a line break stays one. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>()#+!|~&-]/gu, '\\$&')
    .replace(/^(\s*\d+)([.)])/gmu, '$1\\$2')
    .replace(/\n(?=[^\n])/gu, '\\\n');
