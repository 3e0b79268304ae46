/** Markdown (CommonMark with the tables and footnotes of GitHub) put together from words: no sign of them is taken for markup. */

/** Words as they are, somewhere in a line. */
export const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<&~|]/gu, '\\$&').replace(/\n/gu, ' ');

/** A link; `address` is put between brackets only where its own signs ask for it. */
export const linked = (words: string, address: string): string =>
  `[${words}](${/[\s()<>]/u.test(address) ? `<${address}>` : address})`;

/** A block that begins with words: no heading, list or number of a list begins there. */
const atStart = (text: string): string =>
  text.replace(/^([#+>=-])/u, '\\$1').replace(/^(\d{1,9})([.)])/u, '$1\\$2');

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
