/** One strict content security policy, as the first thing in every page. */

import { createHash } from 'node:crypto';

/** Policy for a page with these inline style sheets: they are allowed by their hashes alone. */
export function policyFor(styles: readonly string[], wasm = false): string {
  const hashes = styles.map(
    (style) => `'sha256-${createHash('sha256').update(style, 'utf8').digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    // Pagefind, on the search page alone, is compiled from WebAssembly; that allows no eval of text.
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src ${hashes.length > 0 ? hashes.join(' ') : "'none'"}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    // The search field of every page leads to the search page.
    "form-action 'self'",
  ].join('; ');
}

/** Puts the policy right after the character set, before anything that it governs. */
export function withPolicy(html: string): string {
  const wasm = / data-search-on\b/u.test(html);
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map(
    (match) => match[1] ?? '',
  );
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(styles, wasm)}">`;
  const charset = '<meta charset="utf-8">';
  if (!html.includes(charset)) throw new Error(`a page without ${charset} cannot get its policy`);
  return html.replace(charset, () => `${charset}${meta}`);
}
