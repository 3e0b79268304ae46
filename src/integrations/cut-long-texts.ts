/** Takes the long texts out of built pages: notes, and pages of running text by their headings. */

import { parseHTML } from 'linkedom';
import type { LongText } from '../search/long-texts/long-texts.ts';

/** Pages of layers list every note once, also those on a section. */
const notes = 'article.entry[data-note]';
const prose = 'main .prose, main [data-long-text]';
/** What is no running text, or not the page's own: the Compact's words are searched elsewhere. */
const left = 'nav, script, svg, button, [data-unit], [data-no-search]';
const parts = 'h1, h2[id], h3[id], [data-search-part][id]';
const blocks = new Set('P LI DT DD TD TH TR DIV SECTION ARTICLE UL OL DL TABLE BR'.split(' '));

/**
 * The long texts of a page, in its order; none for most pages. `url` is its path from the folder
 * of its language.
 */
export function cutLongTexts(html: string, url: string): LongText[] {
  if (!/data-note=|class="prose"|data-long-text/u.test(html)) return [];
  const { document } = parseHTML(html);
  return [
    ...[...document.querySelectorAll(notes)].map((note) => noteText(note, url)),
    ...[...document.querySelectorAll(prose)].flatMap((part) => pageTexts(part, url)),
  ].filter(({ text }) => /\p{L}/u.test(text));
}

function noteText(note: Element, url: string): LongText {
  const id = note.getAttribute('data-note') ?? '';
  // `/en/11.html#11a` for a unit, `/en/section-data.html` for a section.
  const place = note.querySelector('.where a')?.getAttribute('href') ?? '';
  const [, page = '', name = '', part] = /(?:^|\/)(([\w-]+)\.html)(?:#(.+))?$/u.exec(place) ?? [];
  const onUnit = /^\d+$/u.test(name);
  return {
    id,
    // A note on a unit stands beside it; one on a section stands in full on the page of its layer.
    url: `${onUnit ? page : url}#${note.id}`,
    title: plain(note.querySelector('h3')?.textContent ?? ''),
    text: plain(textOf(note, [])),
    layer: id.split('/')[0] ?? '',
    unit: part ?? name.replace(/^(?:section|chapter)-/u, ''),
  };
}

/** One text for each heading, with the title of the page before that of the part. */
function pageTexts(root: Element, url: string): LongText[] {
  const title = plain(root.querySelector('h1')?.textContent ?? '');
  const found: LongText[] = [];
  let now: { id: string; title: string; text: string[] } = { id: '', title, text: [] };
  const close = (): void => {
    const text = plain(now.text.join(''));
    const address = now.id === '' ? url : `${url}#${now.id}`;
    if (text !== '') found.push({ id: address, url: address, title: now.title, text });
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) now.text.push(node.textContent ?? '');
    const element = elementOf(node);
    if (!element || element.matches(left)) return;
    // The heading of a part has given it its name.
    if (element.matches('[data-search-part] > :is(h2, h3)')) return;
    if (element.matches(parts)) {
      close();
      const heading = plain(element.textContent ?? '');
      const isHeading = /^H\d$/u.test(element.tagName);
      const name = isHeading
        ? heading
        : plain(element.querySelector('h2, h3, h4, dt, th, b, strong')?.textContent ?? '');
      now = {
        id: element.id,
        title: name === title || name === '' ? title : `${title}: ${name}`,
        text: [],
      };
      if (isHeading) return;
    }
    for (const child of element.childNodes) visit(child);
    if (blocks.has(element.tagName)) now.text.push(' ');
  };
  visit(root);
  close();
  return found;
}

/** The words of a note without its heading and what it rests on. */
function textOf(node: Node, into: string[]): string {
  if (node.nodeType === 3) into.push(node.textContent ?? '');
  const element = elementOf(node);
  if (element && !element.matches(`${left}, .where, h3, details`)) {
    for (const child of element.childNodes) textOf(child, into);
    if (blocks.has(element.tagName)) into.push(' ');
  }
  return into.join('');
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const elementOf = (node: Node): Element | undefined => (isElement(node) ? node : undefined);

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
