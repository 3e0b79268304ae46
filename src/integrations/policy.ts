/** One strict content security policy, as the first thing in every page. */

import { createHash } from 'node:crypto';
import { kept } from '../model/kept.ts';

export interface Inline {
  styles: readonly string[];
  scripts?: readonly string[];
  wasm?: boolean;
  /** The page links a sheet of the site. */
  sheet?: boolean;
  /** The page loads the script of the site. */
  program?: boolean;
}

/** Policy for a page with these inline sheets and scripts: they are allowed by their hashes alone. */
export function policyFor({
  styles,
  scripts = [],
  wasm = false,
  sheet = false,
  program = false,
}: Inline): string {
  const own = ["'self'", ...scripts.map(hash)];
  // Pagefind, on the search page alone, is compiled from WebAssembly; that allows no eval of text.
  if (wasm) own.push("'wasm-unsafe-eval'");
  const sheets = [...(sheet ? ["'self'"] : []), ...styles.map(hash)];
  return [
    "default-src 'none'",
    `script-src ${own.join(' ')}`,
    `style-src ${sheets.length > 0 ? sheets.join(' ') : "'none'"}`,
    "img-src 'self' data:",
    // What the site is installed by, and what keeps its pages: its script adds both, on the web alone.
    ...(program ? ["manifest-src 'self'", "worker-src 'self'"] : []),
    "base-uri 'none'",
    // The search field of every page leads to the search page.
    "form-action 'self'",
  ].join('; ');
}

/** Puts the policy right after the character set, before anything that it governs. */
export function withPolicy(html: string): string {
  const wasm = / data-search-on\b/u.test(html);
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map(textOf);
  // A script without attributes: one with an address is a file, one with a type is data.
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map(textOf);
  const sheet = /<link rel="stylesheet"/u.test(html);
  const program = /<script\b[^>]*\ssrc="[^"]*site\.js"/u.test(html);
  const policy = policyFor({ styles, scripts, wasm, sheet, program });
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  const charset = '<meta charset="utf-8">';
  if (!html.includes(charset)) throw new Error(`a page without ${charset} cannot get its policy`);
  return html.replace(charset, () => `${charset}${meta}`);
}

const textOf = (match: RegExpMatchArray): string => match[1] ?? '';

/** Pages of a kind have the same sheets and scripts. */
const hash = kept(
  (text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`,
);
