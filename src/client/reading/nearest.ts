/** The unit that an address meant, when the address does not exist. */

/**
 * Reads the last part of a path that was not found and offers the nearest page:
 * `/zh/75.html` the last paragraph, `/zh/11a` paragraph 11 at item a, `/zh/objective-9.html`
 * the last objective. `pages` are the names that exist, without `.html`.
 */
export function nearestPage(path: string, pages: readonly string[]): string | undefined {
  const name = decode(path.split('/').pop() ?? '')
    .toLowerCase()
    .replace(/\.html?$/u, '');
  const paragraph =
    /^(?:p|para|paragraph|第)?[\s._-]*(\d+)\s*段?[\s._-]*[(（]?([a-z])?[)）]?$/u.exec(name);
  if (paragraph) {
    const found = nearestNumber(Number(paragraph[1]), '', pages);
    const item = paragraph[2];
    if (found === undefined) return undefined;
    return item && found === paragraph[1] ? `${found}.html#${found}${item}` : `${found}.html`;
  }
  const series = /^([a-z]+)-?(\d+)$/u.exec(name);
  if (series) {
    const found = nearestNumber(Number(series[2]), `${series[1]}-`, pages);
    if (found !== undefined) return `${found}.html`;
  }
  const prefix = pages.find((page) => name.length > 2 && page.startsWith(name));
  return prefix === undefined ? undefined : `${prefix}.html`;
}

function nearestNumber(
  wanted: number,
  prefix: string,
  pages: readonly string[],
): string | undefined {
  let best: { page: string; distance: number } | undefined;
  for (const page of pages) {
    const rest = page.startsWith(prefix) ? page.slice(prefix.length) : '';
    if (!/^\d+$/u.test(rest)) continue;
    const distance = Math.abs(Number(rest) - wanted);
    if (!best || distance < best.distance) best = { page, distance };
  }
  return best?.page;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
