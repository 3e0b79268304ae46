/**
 * What may only be absolute, where the address of the site is known when it is built: the links
 * between languages and the canonical one. Files that are made of the content say their addresses in
 * full themselves. All other links of pages stay relative, so that
 * the same folder is still read from disk and under any other address.
 */

import { sourceLanguage } from '../model/languages.ts';

/**
 * The page for whoever has asked for none of the languages (x-default): that of the source, which all
 * others are held against; of the covers the root page, where one chooses.
 */
export const pageForAny = (file: string): string =>
  /^[a-z]{2}\/index\.html$/u.test(file)
    ? 'index.html'
    : file.replace(/^[a-z]{2}\//u, `${sourceLanguage}/`);

/**
 * A page with its own address, for previews too, and those in other languages in full. `file` is its path without a
 * leading slash.
 */
export function withPageAddress(html: string, file: string, site: URL): string {
  const address = (to: string): string => new URL(to, own).href.replaceAll('&', '&amp;');
  const own = new URL(file, site);
  const links = /<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">/gu;
  const [first] = [...html.matchAll(links)];
  if (!first) return html;
  const before = [
    `<link rel="canonical" href="${address(own.href)}">`,
    `<meta property="og:url" content="${address(own.href)}">`,
    `<link rel="alternate" hreflang="x-default" href="${address(new URL(pageForAny(file), site).href)}">`,
  ].join('');
  return html.replace(links, (link, tongue: string, href: string) => {
    const full = `<link rel="alternate" hreflang="${tongue}" href="${address(href)}">`;
    return link === first[0] ? before + full : full;
  });
}
