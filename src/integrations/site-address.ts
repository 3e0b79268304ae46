/**
 * What may only be absolute, where the address of the site is known when it is built: the links
 * between languages and the canonical one. Files that are made of the content say their addresses in
 * full themselves. All other links of pages stay relative, so that
 * the same folder is still read from disk and under any other address.
 */

import { sourceLanguage } from '../model/languages.ts';

/**
 * A page with its own address, for previews too, and those in other languages in full. `file` is its path without a
 * leading slash. What suits no language is sent to the page of the source, which all others are
 * held against (x-default); the covers to the root page, where one chooses.
 */
export function withPageAddress(html: string, file: string, site: URL): string {
  const own = new URL(file, site).href;
  const links = /<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">/gu;
  const [first] = [...html.matchAll(links)];
  if (!first) return html;
  const source = /^[a-z]{2}\/index\.html$/u.test(file)
    ? 'index.html'
    : file.replace(/^[a-z]{2}\//u, `${sourceLanguage}/`);
  const before = [
    `<link rel="canonical" href="${own}">`,
    `<meta property="og:url" content="${own}">`,
    `<link rel="alternate" hreflang="x-default" href="${new URL(source, site).href}">`,
  ].join('');
  return html.replace(links, (link, tongue: string, href: string) => {
    const full = `<link rel="alternate" hreflang="${tongue}" href="${new URL(href, own).href}">`;
    return link === first[0] ? before + full : full;
  });
}
