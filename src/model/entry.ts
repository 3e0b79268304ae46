/** Writes a paragraph as the body of its MDX entry, and front matter as an author would. */

import { itemLabel } from './item-label.ts';
import type { Language } from './languages.ts';
import type { PlainParagraph, PlainText } from './plain-text.ts';

/** Entry file of a paragraph: `011.mdx`, so that a folder sorts in the order of the text. */
export const entryName = (number: number): string => `${String(number).padStart(3, '0')}.mdx`;

/** The paragraph that a path is named for: 11 of `content/paragraphs/zh/011.mdx`. */
export function entryNumber(file: string): number | undefined {
  const name = file.split('/').at(-1) ?? '';
  const number = Number(/^(\d+)\.mdx$/u.exec(name)?.[1]);
  return name === entryName(number) ? number : undefined;
}

/** Escapes what Markdown or MDX would read as markup; footnote markers stay. */
function escapeMarkup(text: string): string {
  return (
    text
      .replace(/[\\`*_{}<~]/gu, (mark) => `\\${mark}`)
      .replace(/\[(?!\^\d+\])/gu, '\\[')
      .replace(/&(?=#?\w+;)/gu, '\\&')
      // Only at the beginning of a block: headings, quotes, lists, rules, MDX statements.
      .replace(/^(\s*)([#>+=-])/u, '$1\\$2')
      .replace(/^(\s*\d+)([.)])/u, '$1\\$2')
      .replace(/^(?:import|export)(?=\s)/u, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`)
  );
}

/**
 * The body: the paragraph's own words, an item a block with its label, and the footnotes that
 * its markers call, as Markdown footnote definitions.
 */
export function entryBody(
  paragraph: PlainParagraph,
  footnotes: PlainText['footnotes'],
  language: Language,
): string {
  const blocks = [escapeMarkup(paragraph.text)];
  for (const item of paragraph.items) {
    const label = item.kind === 'numbered' ? `${item.label}.` : itemLabel(language, item.label);
    blocks.push(`${label} ${escapeMarkup(item.text)}`);
  }
  const words = [paragraph, ...paragraph.items].map((part) => part.text).join('\n');
  for (const [, number] of words.matchAll(/\[\^(\d+)\]/gu)) {
    const note = footnotes.find((candidate) => candidate.number === Number(number));
    if (note) blocks.push(`[^${number}]: ${escapeMarkup(note.text)}`);
  }
  return `${blocks.join('\n\n')}\n`;
}

/** Splits an entry file into its front matter (YAML, without the fences) and its body. */
export function splitEntry(source: string): { frontMatter: string; body: string } | undefined {
  const match = /^---\r?\n([\s\S]*?)^---\r?\n([\s\S]*)$/mu.exec(source);
  if (match?.index !== 0) return undefined;
  return { frontMatter: match[1] ?? '', body: match[2] ?? '' };
}
