/** A page of the book as XHTML, with what readers of books ask for beside what browsers do. */

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { xhtml } from '../../markup/nodes.ts';
import { type Language, languages } from '../../model/languages.ts';

export interface BookPage {
  file: string;
  title: string;
  /** What the page is, in the words of the EPUB vocabulary. */
  type: string;
  content: readonly ElementContent[];
  /** Headings of the page for the table of contents. */
  inside: readonly Heading[];
}

export interface Heading {
  title: string;
  id: string;
  inside?: readonly Heading[];
}

export type Links = (href: string) => string | undefined;

/** The same names in both vocabularies; reading systems open a footnote by the older one. */
const types: Readonly<Record<string, string>> = {
  'doc-noteref': 'noteref',
  'doc-footnote': 'footnote',
  'doc-backlink': 'backlink',
};

/** The page as a file. */
export const pageFile = (page: BookPage, language: Language, links: Links): string =>
  documentOf(language, page.title, [
    h('section', { 'epub:type': page.type }, inBook(page.content, links)),
  ]);

export function documentOf(
  language: Language,
  title: string,
  content: readonly ElementContent[],
): string {
  const { tag, dir } = languages[language];
  const page = h(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: tag,
      'xml:lang': tag,
      dir,
    },
    [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('title', title),
        h('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' }),
      ]),
      h('body', [...content]),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${xhtml([page])}\n`;
}

/** The markup of the site for the book: links where they lead here, roles by both names, languages too. */
const inBook = (nodes: readonly ElementContent[], links: Links): ElementContent[] =>
  nodes.flatMap((node) => (node.type === 'element' ? elementIn(node, links) : [node]));

function elementIn(node: Element, links: Links): ElementContent[] {
  const children = inBook(node.children, links);
  const { href, role, lang, ...rest } = node.properties;
  const properties: Element['properties'] = rest;
  if (typeof role === 'string') {
    properties['role'] = role;
    const type = types[role];
    if (type !== undefined) properties['epub:type'] = type;
  }
  if (typeof lang === 'string') Object.assign(properties, { lang, 'xml:lang': lang });
  if (typeof href === 'string') {
    const to = href.startsWith('#') ? href : links(href);
    // Nothing in the book, and no site that is known: the words stay.
    if (to === undefined) return children;
    properties['href'] = to;
  }
  return [{ ...node, properties, children }];
}
