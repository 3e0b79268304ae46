/** Markdown (CommonMark with the tables and footnotes of GitHub) put together from words that are written already (src/markdown-words.ts). */

import { atStart } from '../../markdown-words.ts';

export const paragraph = (line: string): string => atStart(line.trim());
export const heading = (level: number, line: string): string => `${'#'.repeat(level)} ${line}`;
export const quoted = (blocks: readonly string[]): string =>
  blocks
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

/** `items` are lines, or blocks of several lines; a tight list. */
export const list = (items: readonly string[], ordered = false): string =>
  items
    .map((item, at) => {
      const mark = ordered ? `${at + 1}. ` : '- ';
      return mark + atStart(item).replaceAll('\n', `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');

/** Cells are written already; a line break would end the row. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\s*\n\s*/gu, ' ')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** Blocks with a blank line between; empty ones are left out. */
export const blocks = (...parts: readonly (string | undefined | readonly string[])[]): string =>
  parts
    .flat()
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n');
