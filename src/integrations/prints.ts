/** After the build: the whole text of each language as a PDF, printed from its page where there is a Chromium. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../model/languages.ts';
import { pdfUrl } from '../places/files.ts';
import { textUrl } from '../places/paths.ts';
import { undatedPdf } from './undated-pdf.ts';

export interface Answer {
  contentType: string;
  body: string | Buffer;
}

export interface Printer {
  /** Prints the page at an address; all that it asks for comes from `read`. */
  print: (address: string, read: (address: string) => Answer | undefined) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

export type OpenPrinter = () => Promise<Printer | undefined>;

/**
 * Writes the PDFs into a finished build. A build on a computer without a Chromium has none, which is
 * said; so has one whose Chromium fails.
 */
export async function writePrints(
  root: string,
  languages: readonly Language[],
  site: string | undefined,
  open: OpenPrinter,
  warn: (words: string) => void,
): Promise<void> {
  let printer: Printer | undefined;
  try {
    printer = await open();
    if (!printer) {
      warn(
        'No PDF was made: there is no Chromium here. Install one, or name it with CHROMIUM_PATH.',
      );
      return;
    }
    for (const language of languages) {
      const pdf = await printer.print(addressOf(language, site), answers(root, site));
      writeFileSync(join(root, pdfUrl(language)), undatedPdf(pdf));
    }
  } catch (error) {
    warn(`No PDF was made: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await printer?.close();
  }
}

/** Stands for the address of the site where that is not known; no link of the PDF has it. */
const nowhere = 'http://compact.invalid/';

/** The page that is printed, where the site is or would be. */
export const addressOf = (language: Language, site: string | undefined): string =>
  new URL(textUrl(language).slice(1), site ?? nowhere).href;

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  svg: 'image/svg+xml',
};

/** The files of a build at the address of the site; nothing else. */
export const answers =
  (root: string, site: string | undefined) =>
  (address: string): Answer | undefined => {
    const base = site ?? nowhere;
    const path = address.startsWith(base) ? address.slice(base.length).replace(/[?#].*$/u, '') : '';
    const contentType = types[path.split('.').at(-1) ?? ''];
    const file = join(root, path);
    if (contentType === undefined || !existsSync(file)) return undefined;
    const body = readFileSync(file);
    return {
      contentType,
      body: site === undefined && path.endsWith('.html') ? withoutPages(body.toString()) : body,
    };
  };

/** Links to other pages of a site without an address lead nowhere from a PDF: their words stay. */
const withoutPages = (html: string): string =>
  html.replace(/(<a\b[^>]*?)\shref="(?!#|https?:)[^"]*"/gu, '$1');
