/**
 * After the build, where the address of the site is given: the list of its pages for search engines
 * (sitemaps.org), each with its like in the other languages. Without an address there can be none.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { xml } from '../editions/xml.ts';
import { isLanguage, languages } from '../model/languages.ts';
import { sitemapUrl } from '../places/files.ts';
import { siteAddress } from '../places/site.ts';
import { filesIn } from './finish.ts';
import { pageForAny } from './site-address.ts';

export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = siteAddress(process.env['SITE_URL']);
        const root = fileURLToPath(dir);
        if (site) writeFileSync(join(root, sitemapUrl), sitemapXml(listedPages(root), site));
      },
    },
  };
}

/** Pages of a built folder, `en/11.html`, without those that ask not to be listed. */
export const listedPages = (root: string): string[] =>
  filesIn(root).filter(
    (file) =>
      file.endsWith('.html') &&
      basename(file) !== '404.html' &&
      !/<meta name="robots" content="[^"]*noindex/u.test(
        headOf(readFileSync(join(root, file), 'utf8')),
      ),
  );

const headOf = (html: string): string => html.slice(0, html.indexOf('</head>'));

/** `pages` are paths without a leading slash. */
export function sitemapXml(pages: readonly string[], site: URL): string {
  // The root page is a cover for whoever has not chosen a language yet.
  const inAny = (page: string): string =>
    page === 'index.html' ? '*/index.html' : page.replace(/^[a-z]{2}\//u, '*/');
  const alike = Map.groupBy(pages, inAny);
  const address = (page: string): string => xml(new URL(page, site).href);
  const link = (tongue: string, page: string): string =>
    `<xhtml:link rel="alternate" hreflang="${tongue}" href="${address(page)}"/>`;
  const entry = (page: string): string => {
    const others = (alike.get(inAny(page)) ?? []).flatMap((other) => {
      const code = other.slice(0, 2);
      return other[2] === '/' && isLanguage(code) ? [link(languages[code].tag, other)] : [];
    });
    const known = others.length > 1 ? [link('x-default', pageForAny(page)), ...others] : [];
    return `<url><loc>${address(page)}</loc>${known.join('')}</url>`;
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.map(entry),
    '</urlset>',
    '',
  ].join('\n');
}
