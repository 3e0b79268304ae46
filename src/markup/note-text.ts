/** A note as plain text: what its entry in a list says, for the search and other forms of it. */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { fill, type Strings } from '../i18n/strings.ts';
import type { NoteView } from '../views/note.ts';
import { eventNode, headOf, noteWords } from './note-markup.ts';

const inline = new Set(['a', 'em', 'q', 'span', 'time']);

/** Words of nodes as they are read, without white space between blocks but one space. */
export const plainText = (nodes: readonly (ElementContent | string)[]): string =>
  nodes.map(textOf).join('').replace(/\s+/gu, ' ').trim();

function textOf(node: ElementContent | string): string {
  if (typeof node === 'string') return node;
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  return node.children.map(textOf).join('') + (inline.has(node.tagName) ? '' : ' ');
}

/** The words that it is on, and after a colon its title where that says more. */
function headText(note: NoteView, strings: Strings): string {
  const [words = '', title] = headOf(note).map((part) => plainText([part]));
  return title === undefined ? words : fill(strings.labelled, { label: words }) + title;
}

/** Its heading; then the time of its event, its summary and its words, without what it rests on. */
export const noteText = (note: NoteView, strings: Strings): { title: string; text: string } => ({
  title: headText(note, strings),
  text: plainText([
    h('p', eventNode(note, strings)),
    h('p', note.summary ?? ''),
    ...noteWords(note.body),
  ]),
});
