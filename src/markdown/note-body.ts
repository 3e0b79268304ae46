/** Reads the body of a note: paragraphs, lists, emphasis and links, and nothing else. */

import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { NoteBody, NoteNode } from '../model/note.ts';
import { parseReference } from '../model/reference.ts';

const processor = unified().use(remarkParse);

type Mutable = { links: NoteBody['links'][number][]; stray: NoteBody['stray'][number][] };

/**
 * `markdown` is the body without its front matter; `firstLine` the line of the file on which it
 * begins. Nothing throws: what a note may not have is listed in `stray`. Line ends inside a
 * paragraph become spaces, in Chinese (`joined`) nothing.
 */
export function readNoteBody(markdown: string, firstLine: number, joined: boolean): NoteBody {
  const tree: Root = processor.parse(markdown);
  const found: Mutable = { links: [], stray: [] };
  const line = (node: { position?: { start: { line: number } } | undefined }): number =>
    (node.position?.start.line ?? 1) + firstLine - 1;

  const block = (node: RootContent): NoteNode[] => {
    if (node.type === 'paragraph') return [{ kind: 'p', children: node.children.flatMap(phrase) }];
    if (node.type === 'list') {
      const children = node.children.map((item): NoteNode => {
        const [only, ...more] = item.children;
        // An item of one paragraph is the words themselves.
        if (only?.type === 'paragraph' && more.length === 0) {
          return { kind: 'li', children: only.children.flatMap(phrase) };
        }
        return { kind: 'li', children: item.children.flatMap(block) };
      });
      return [{ kind: node.ordered ? 'ol' : 'ul', children }];
    }
    found.stray.push({ what: node.type, line: line(node) });
    return [];
  };

  const phrase = (node: PhrasingContent): NoteNode[] => {
    if (node.type === 'text') {
      return [{ kind: 'text', text: node.value.replace(/\s*\n\s*/gu, joined ? '' : ' ') }];
    }
    if (node.type === 'emphasis') return [{ kind: 'em', children: node.children.flatMap(phrase) }];
    if (node.type === 'link') {
      const to = parseReference(node.url);
      found.links.push({ address: node.url, to, line: line(node) });
      const children = node.children.flatMap(phrase);
      return to ? [{ kind: 'link', to, children }] : children;
    }
    found.stray.push({ what: node.type, line: line(node) });
    return [];
  };

  return { nodes: tree.children.flatMap(block), ...found };
}
