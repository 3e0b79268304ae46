/** Finds footnote markers that a plain-text copy has flattened into the line. */

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A marker of footnote `number`: `[^1]`, `[1]`, `¹`, `(1)` right after a word (as Arabic
 * documents have it), or a bare digit right after a word or a mark.
 */
function markerPattern(number: number): RegExp {
  const raised = [...String(number)].map((digit) => superscripts[Number(digit)]).join('');
  // Han characters take digits without a space (目标4), so after them only a closing mark counts.
  const before = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}》”"’»)）。.،,;；]';
  const bare = `(?<=${before})${number}(?![\\d/%.]\\d|\\d|\\p{L}\\d)`;
  // A year has four digits: a fifth that is the one due is the marker, 20301.
  const afterYear = `(?<=(?<!\\d)(?:19|20)\\d\\d)${number}(?![/%.,]?\\d|\\p{L})`;
  return new RegExp(
    `\\[\\^?${number}\\]|${raised}|(?<=\\S)\\(${number}\\)|${bare}|${afterYear}`,
    'u',
  );
}

/**
 * Rewrites the markers of footnotes `first`, `first + 1`, … in a text as `[^1]`.
 * Returns the text and the number of the next footnote to look for. A digit counts as a marker
 * only when it is the next one due, so that ordinary numbers in the text stay.
 */
export function rewriteMarkers(
  text: string,
  first: number,
  last: number,
): { text: string; next: number } {
  let out = '';
  let rest = text;
  let next = first;
  while (next <= last) {
    const match = markerPattern(next).exec(rest);
    if (!match) break;
    out += `${rest.slice(0, match.index)}[^${next}]`;
    rest = rest.slice(match.index + match[0].length);
    next += 1;
  }
  return { text: out + rest, next };
}

/** The same for a text that marks its markers, `[^1]`: they are counted, and no digit is taken for one. */
export function explicitMarkers(
  text: string,
  first: number,
  last: number,
): { text: string; next: number } {
  let next = first;
  for (const [, number] of text.matchAll(/\[\^(\d+)\]/gu)) {
    if (Number(number) === next && next <= last) next += 1;
  }
  return { text, next };
}
