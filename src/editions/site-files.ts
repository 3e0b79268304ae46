/** What a site says to programs that come by: how it is installed, and what may be read. */

import { type Language, languages } from '../model/languages.ts';
import { below, iconUrl, manifestUrl, sitemapUrl } from '../places/files.ts';
import { homeUrl } from '../places/paths.ts';
import { relative } from '../places/relative.ts';
import { type Material, readingIn } from './material.ts';

/** Paper of the light and of the dark colours: src/styles/tokens.css; tests/document.test.ts holds them together. */
export const paper = { light: '#fcfcfa', dark: '#14171a' } as const;

/** The web manifest of a language (W3C, Web Application Manifest); its addresses are relative to it. */
export function manifestJson(material: Material, language: Language): string {
  const { strings } = readingIn(material, language);
  const path = manifestUrl(language).slice(1);
  const to = (target: string): string => relative(path, target.slice(1));
  const icon = (name: Parameters<typeof iconUrl>[0], sizes: string, purpose: string) => ({
    src: to(iconUrl(name)),
    sizes,
    type: 'image/png',
    purpose,
  });
  return `${JSON.stringify(
    {
      name: `${strings.siteName} (${languages[language].name})`,
      short_name: strings.siteName,
      description: strings.coverSay,
      lang: languages[language].tag,
      dir: languages[language].dir,
      start_url: to(homeUrl(language)),
      scope: '../',
      display: 'standalone',
      background_color: paper.light,
      theme_color: paper.light,
      icons: [
        icon('192', '192x192', 'any'),
        icon('512', '512x512', 'any'),
        icon('maskable', '512x512', 'maskable'),
      ],
    },
    undefined,
    1,
  )}\n`;
}

/** Everything may be read; the list of pages is named where the site's address is known (RFC 9309). */
export const robotsText = ({ site }: Material): string =>
  [
    'User-agent: *',
    'Allow: /',
    ...(site === undefined ? [] : ['', `Sitemap: ${below(site, sitemapUrl)}`]),
    '',
  ].join('\n');
