/**
 * Reads the units of a paragraph entry off its Markdown tree: the paragraph's words, its
 * lettered items or listed objectives, its footnotes. The result is stand-off data, because
 * the same words appear on many pages and carry goal chips, notes and marks that no rendered
 * tree could be cut for afterwards; the entry itself then renders to nothing.
 */

import type { BlockContent, DefinitionContent, PhrasingContent, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { EntryBlock, EntryPart, EntryText } from '../model/entry-text.ts';
import { splitItemLabel } from '../model/item-label.ts';
import { isLanguage, type Language, sourceLanguage } from '../model/languages.ts';

const isParagraphEntry = /\/paragraphs\/([a-z]{2})\/[^/]+\.mdx$/u;

/** The remark plugin. Entries of other collections pass through untouched. */
export function remarkUnits() {
  return (tree: Root, file: VFile): void => {
    const code = isParagraphEntry.exec(file.path?.replaceAll('\\', '/') ?? '')?.[1];
    if (code === undefined || !isLanguage(code)) return;
    const text = readUnits(tree, code);
    file.data.astro = {
      ...file.data.astro,
      frontmatter: { ...file.data.astro?.frontmatter, text },
    };
    tree.children = tree.children.filter((node) => node.type === 'yaml');
  };
}

/** Tree in, units out; what is no plain wording is listed in `stray` with its line. */
export function readUnits(tree: Root, language: Language): EntryText {
  const out: EntryText = { blocks: [], footnotes: [], stray: [] };
  for (const node of tree.children) readBlock(node, language, out);
  return out;
}

const lineOf = (node: { position?: { start: { line: number } } | undefined }): number =>
  node.position?.start.line ?? 0;

function readBlock(node: RootContent, language: Language, out: EntryText): void {
  if (node.type === 'yaml') return;
  if (node.type === 'paragraph') {
    out.blocks.push(labelled(readPhrasing(node.children, language, out), language, lineOf(node)));
  } else if (node.type === 'list' && node.ordered) {
    const first = node.start ?? 1;
    for (const [index, item] of node.children.entries()) {
      const parts = readNested(item.children, language, out);
      const label = String(first + index);
      out.blocks.push({ kind: 'numbered', label, written: `${label}.`, parts, line: lineOf(item) });
    }
  } else if (node.type === 'footnoteDefinition') {
    const parts = readNested(node.children, language, out);
    out.footnotes.push({ label: node.label ?? node.identifier, parts, line: lineOf(node) });
  } else out.stray.push({ what: node.type, line: lineOf(node) });
}

function readNested(
  children: readonly (BlockContent | DefinitionContent)[],
  language: Language,
  out: EntryText,
): EntryPart[] {
  const parts: EntryPart[] = [];
  for (const child of children) {
    if (child.type === 'paragraph') parts.push(...readPhrasing(child.children, language, out));
    else out.stray.push({ what: child.type, line: lineOf(child) });
  }
  return parts;
}

function readPhrasing(
  children: readonly PhrasingContent[],
  language: Language,
  out: EntryText,
): EntryPart[] {
  const parts: EntryPart[] = [];
  for (const child of children) {
    const address = addressOf(child);
    if (child.type === 'text') parts.push({ text: unwrap(child.value, language) });
    else if (address !== undefined) parts.push({ text: address });
    else if (child.type === 'footnoteReference') {
      parts.push({ footnote: child.label ?? child.identifier });
    } else out.stray.push({ what: child.type, line: lineOf(child) });
  }
  return parts;
}

/** GFM makes a link of any address in the words, and no escape prevents it: it stays words. */
function addressOf(node: PhrasingContent): string | undefined {
  if (node.type !== 'link') return undefined;
  const [only, ...others] = node.children;
  if (only?.type !== 'text' || others.length > 0) return undefined;
  const { value } = only;
  return ['', 'http://', 'mailto:'].some((scheme) => node.url === `${scheme}${value}`)
    ? value
    : undefined;
}

/** A wrapped line reads on with a space, in Chinese without one. */
const unwrap = (text: string, language: Language): string =>
  text.replace(/\s*\n\s*/gu, language === sourceLanguage ? '' : ' ');

function labelled(parts: EntryPart[], language: Language, line: number): EntryBlock {
  const [first, ...rest] = parts;
  const split = first && 'text' in first ? splitItemLabel(first.text, language) : undefined;
  if (!split) return { kind: 'words', parts, line };
  const { letter, label } = split;
  const own = split.rest === '' ? rest : [{ text: split.rest }, ...rest];
  return { kind: 'lettered', label: letter, written: label, parts: own, line };
}
