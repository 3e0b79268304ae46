/** The words of a page of running text by its headings, for the search and other forms of the page. */

import type { Nodes, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Standing } from '../model/standing.ts';
import { syntaxPlugins } from './plugins.ts';

/** Words of a block, or the name of what is made in its place. */
type Block = string | { list: string };

export interface ProsePart {
  /** None before the first heading. */
  heading?: string;
  blocks: readonly Block[];
}

/** Elements around words that are said of one standing of the text alone. */
const said: Readonly<Record<string, Standing>> = {
  IfStudy: 'study',
  IfMixed: 'mixed',
  IfOfficial: 'official',
};

const processor = unified().use(remarkParse).use(remarkMdx).use(syntaxPlugins);

/** `markdown` is the body without its front matter; `standing` that of the text in its language. */
export function proseParts(markdown: string, standing: Standing): ProsePart[] {
  const tree: Root = processor.parse(markdown);
  const parts: { heading?: string; blocks: Block[] }[] = [{ blocks: [] }];
  for (const node of tree.children) {
    const blocks = blocksOf(node, standing);
    if (node.type === 'heading') parts.push({ heading: blocks.join(' '), blocks: [] });
    else parts.at(-1)?.blocks.push(...blocks);
  }
  return parts.filter(({ heading, blocks }) => heading !== undefined || blocks.length > 0);
}

const inline = /^(?:text|inlineCode|link|emphasis|strong|delete|mdxJsxTextElement)$/u;

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The runs of a block, those of words put together. */
function blocksOf(node: Nodes, standing: Standing): Block[] {
  const blocks: Block[] = [];
  for (const run of runsOf(node, standing)) {
    const last = blocks.at(-1);
    if (typeof run === 'string' && typeof last === 'string') blocks[blocks.length - 1] = last + run;
    else blocks.push(run);
  }
  return blocks
    .map((block) => (typeof block === 'string' ? tidy(block) : block))
    .filter((block) => block !== '');
}

function runsOf(node: Nodes, standing: Standing): Block[] {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const name = node.name ?? '';
    const when = said[name];
    if (when && when !== standing) return [];
    if (!when && node.children.length === 0) return [{ list: name }];
  }
  const own =
    'children' in node
      ? node.children.flatMap((child) => runsOf(child, standing))
      : 'value' in node
        ? [node.value]
        : [];
  return inline.test(node.type) ? own : [...own, ' '];
}
