/** The words of a page of running text by its headings, for the search and other forms of the page. */

import type { Nodes, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { syntaxPlugins } from './plugins.ts';

export interface ProsePart {
  /** None before the first heading. */
  heading?: string;
  /** Words of a block, or the name of the list that is made in its place. */
  blocks: readonly (string | { list: string })[];
}

const processor = unified().use(remarkParse).use(remarkMdx).use(syntaxPlugins);

/** `markdown` is the body without its front matter. */
export function proseParts(markdown: string): ProsePart[] {
  const tree: Root = processor.parse(markdown);
  const parts: { heading?: string; blocks: (string | { list: string })[] }[] = [{ blocks: [] }];
  for (const node of tree.children) {
    if (node.type === 'heading') parts.push({ heading: plain(node), blocks: [] });
    else if (node.type === 'mdxJsxFlowElement' && node.children.length === 0)
      parts.at(-1)?.blocks.push({ list: node.name ?? '' });
    else parts.at(-1)?.blocks.push(plain(node));
  }
  return parts.filter(({ heading, blocks }) => heading !== undefined || blocks.length > 0);
}

const inline = /^(?:text|inlineCode|link|emphasis|strong|delete|mdxJsxTextElement)$/u;

const plain = (node: Nodes): string => textOf(node).replace(/\s+/gu, ' ').trim();

function textOf(node: Nodes): string {
  const own =
    'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';
  return inline.test(node.type) ? own : `${own} `;
}
