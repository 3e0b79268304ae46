/** The built site as the tests see it: every file, every page parsed once, its units. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';

export const distFolder = resolve(process.env['SITE_DIST'] ?? 'dist');

/** Paths of all files, `zh/11.html`, sorted. */
export const files: readonly string[] = readdirSync(distFolder, {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(distFolder.length + 1))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

/** Pages for frames of others, which are no pages of the site to be read: no frame, no script. */
const isEmbed = (file: string): boolean => /^[a-z]{2}\/embed-[^/]+\.html$/u.test(file);
export const embedFiles: readonly string[] = files.filter(isEmbed);
/** What is HTML, and what of it are the pages of the site. */
export const htmlFiles: readonly string[] = files.filter((file) => file.endsWith('.html'));
export const pageFiles: readonly string[] = htmlFiles.filter((file) => !isEmbed(file));

/** Folders of the languages that the site is published in. */
export const languages: readonly string[] = [
  ...new Set(pageFiles.flatMap((file) => /^([a-z]{2})\//u.exec(file)?.[1] ?? [])),
];

/** The language folder of a page, empty for a page that stands at the root. */
export const languageOf = (file: string): string => /^([a-z]{2})\//u.exec(file)?.[1] ?? '';

export const isParagraphPage = (file: string): boolean =>
  /^[a-z]{2}\/\d+\.html$/u.test(file) && !isNotFoundPage(file);

/** The page that hosts show for a missing address. */
export const isNotFoundPage = (file: string): boolean => /(?:^|\/)404\.html$/u.test(file);

export const read = (file: string): string => readFileSync(join(distFolder, file), 'utf8');

/** Whether the site was given its address when it was built (SITE_URL). */
export const hasAddress = /<link rel="canonical"/u.test(read('zh/11.html'));

export type PageDocument = ReturnType<typeof parseHTML>['document'];

const documents = new Map<string, PageDocument>();

/** The page's document, parsed once in a process. */
export function documentOf(file: string): PageDocument {
  let document = documents.get(file);
  if (!document) {
    document = parseHTML(read(file)).document;
    documents.set(file, document);
  }
  return document;
}

export interface BuiltUnit {
  id: string;
  /** The value of the element's own id attribute. */
  elementId: string;
  /** The unit's words, without nested units and apparatus. */
  text: string;
  /** The same with the number of each footnote where its marker stands. */
  marked: string;
  element: Element;
  /** Language of the words, as the page declares it. */
  lang: string;
}

/** The units of a page in the order of the page. */
export const unitsOf = (file: string): BuiltUnit[] => builtUnits(file, 'data-unit');

/** Units in the second language of a parallel page. */
export const variantsOf = (file: string): BuiltUnit[] =>
  builtUnits(file, 'data-variant').filter((unit) => !unit.id.startsWith('heading-'));

function builtUnits(file: string, attribute: string): BuiltUnit[] {
  return [...documentOf(file).querySelectorAll(`[${attribute}]`)].map((element) => ({
    id: element.getAttribute(attribute) ?? '',
    elementId: element.id,
    text: wordsOf(element, false),
    marked: wordsOf(element, true),
    element,
    lang: langOfWords(element),
  }));
}

const textNode = 3;
const elementNode = 1;

function wordsOf(node: Node, withMarkers: boolean): string {
  let words = '';
  for (const child of node.childNodes) {
    if (child.nodeType === textNode) words += child.textContent ?? '';
    else if (child.nodeType === elementNode) words += wordsOfElement(child, withMarkers);
  }
  return words;
}

function wordsOfElement(node: Node, withMarkers: boolean): string {
  if (!isElement(node) || node.hasAttribute('data-unit')) return '';
  if (!node.hasAttribute('data-apparatus')) return wordsOf(node, withMarkers);
  return withMarkers && node.querySelector('[role=doc-noteref]') ? (node.textContent ?? '') : '';
}

const isElement = (node: Node): node is Element => node.nodeType === elementNode;

/** A unit that is not translated stands in another language than its page. */
function langOfWords(element: Element): string {
  const words = [...element.querySelectorAll('p, p [lang]')].filter(
    (one) => one.closest('[data-unit]') === element && !one.closest('[data-apparatus]'),
  );
  return (words.at(-1) ?? element).closest('[lang]')?.getAttribute('lang') ?? '';
}

/** Runs a check over pages and gathers what it complains about, each with its page. */
export function complaints(
  pages: readonly string[],
  check: (file: string) => Iterable<string>,
): string[] {
  return pages.flatMap((file) => [...check(file)].map((complaint) => `${file}: ${complaint}`));
}

/** Fails with the first complaints and their number when there are any. */
export function assertNone(found: readonly string[], most = 25): void {
  const rest = found.length > most ? `\n… and ${found.length - most} more` : '';
  if (found.length > 0)
    assert.fail(`${found.length} complaints\n${found.slice(0, most).join('\n')}${rest}`);
}
