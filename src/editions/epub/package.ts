/** The package of the book: what it is, which files it has, in which order they are read. */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { fill } from '../../i18n/strings.ts';
import { xhtml } from '../../markup/nodes.ts';
import { symbol } from '../../model/document.ts';
import { languages } from '../../model/languages.ts';
import type { Reading } from '../../views/reading.ts';
import { urn } from '../urn.ts';
import { type Issue, standing } from './about-page.ts';
import { navigationFile } from './navigation.ts';

export const packageFile = 'book/book.opf';
export const sheetFile = 'book.css';

/** `pages` are the names of the pages in the order of reading. */
export function packageOf(reading: Reading, issue: Issue, pages: readonly string[]): string {
  const { language, strings } = reading;
  const { tag, dir } = languages[language];
  const all = [navigationFile, ...pages];
  const book = h(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'id',
      'xml:lang': tag,
      dir,
    },
    [
      h('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
        h('dc:identifier', { id: 'id' }, urn(`${language}/epub`)),
        h('dc:title', fill(strings.bookTitle, { title: strings.compact, site: strings.siteName })),
        h('dc:language', tag),
        h('dc:source', `https://undocs.org/${symbol}`),
        h('dc:description', `${standing(reading)} ${strings.bookHow}`),
        h('dc:publisher', strings.siteName),
        h('dc:date', issue.date),
        h('dc:rights', `${strings.independent} ${strings.licence}`),
        meta('dcterms:modified', `${issue.date}T00:00:00Z`),
        meta('schema:version', issue.version),
        ...access.map(([property, value]) => meta(`schema:${property}`, value)),
        meta('schema:accessibilitySummary', strings.bookAccess),
      ]),
      h('manifest', [
        h('item', { id: 'sheet', href: sheetFile, 'media-type': 'text/css' }),
        ...all.map((file) =>
          h('item', {
            id: idOf(file),
            href: file,
            'media-type': 'application/xhtml+xml',
            ...(file === navigationFile ? { properties: 'nav' } : {}),
          }),
        ),
      ]),
      h(
        'spine',
        { 'page-progression-direction': dir },
        [pages[0] ?? '', navigationFile, ...pages.slice(1)].map((file) =>
          h('itemref', { idref: idOf(file) }),
        ),
      ),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xhtml([book])}\n`;
}

/** What a reader who does not see, or does not see well, can count on. */
const access: readonly (readonly [string, string])[] = [
  ['accessMode', 'textual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityHazard', 'none'],
];

const meta = (property: string, value: string): ElementContent => h('meta', { property }, value);

const idOf = (file: string): string => file.replace(/\.xhtml$/u, '');

/** Says where the package is. */
export const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="${packageFile}" media-type="application/oebps-package+xml"/></rootfiles></container>
`;
