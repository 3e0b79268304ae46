/** Parses one entry file outside Astro, with the same plugins, for the content check and scripts. */

import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { syntaxPlugins } from '../markdown/plugins.ts';
import { readUnits } from '../markdown/remark-units.ts';
import type { EntryText } from '../model/entry-text.ts';
import type { Language } from '../model/languages.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(syntaxPlugins);

/** The units of an entry; line numbers count from the top of the file. Throws on MDX syntax errors. */
export function parseEntry(source: string, language: Language): EntryText {
  const tree: Root = processor.parse(source);
  return readUnits(tree, language);
}
