/**
 * Comma-separated values (RFC 4180) for spreadsheets, written in one way wherever a file is made: no
 * cell is taken for a formula.
 */

/** What a spreadsheet takes for a formula; an apostrophe before it says that it is text. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * Rows as a file, the names of the fields first. It begins with a byte order mark: spreadsheets would
 * take it for another encoding without.
 */
export function csvFile(rows: readonly (readonly string[])[], separator = ','): string {
  const lines = rows.map((row) => row.map((cell) => written(cell, separator)).join(separator));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function written(value: string, separator: string): string {
  const safe = formula.test(value) ? `'${value}` : value;
  const quoted = /["\r\n]|^\s|\s$/u.test(safe) || safe.includes(separator);
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell as it was before it was made safe. */
export const asWritten = (cell: string): string =>
  formula.test(cell) ? cell.replace(/^'/u, '') : cell;
