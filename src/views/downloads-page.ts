/** The page of what readers carry away, and of the files for programs. */

import { fill, list } from '../i18n/strings.ts';
import { languages } from '../model/languages.ts';
import { epubUrl, folderUrl, pdfUrl, sumsUrl } from '../places/files.ts';
import { downloadsUrl } from '../places/paths.ts';
import { crumbs, type FrameView, frameView, type Link } from './frame.ts';
import type { Reading } from './reading.ts';

export interface DownloadsPage {
  frame: FrameView;
  crumbs: readonly Link[];
  title: string;
  /** Version and licence of all files. */
  issue: string;
  groups: readonly { title: string; lead: string; files: readonly Download[] }[];
  sums: Link;
}

/** Files of one form in the language of the page, or of all languages. */
export interface Download {
  title: string;
  what: string;
  licence: string;
  /** From the root of the site; their sizes and sums are known when all files are written. */
  paths: readonly string[];
}

/** A form of the table of editions, and which files of it belong to the page. */
export interface FormOfFiles {
  name: string;
  paths: readonly string[];
}

/** What the table of editions offers in a language. */
export interface Listed {
  forms: readonly FormOfFiles[];
  /** Of the site. */
  version: string;
  /** Of the names and shapes in files for programs. */
  format: string;
}

export function downloadsPage(reading: Reading, { forms, version, format }: Listed): DownloadsPage {
  const { corpus, language, strings } = reading;
  const path = downloadsUrl(language);
  const own = languages[language].name;
  const download = (title: string, what: string, paths: readonly string[]): Download => ({
    title,
    what,
    licence: fill(strings.dataUnder, { licence: 'CC BY 4.0' }),
    paths,
  });
  const all = corpus.languages.map((one) => languages[one].name);
  const forReaders = [
    download(fill(strings.downloadFolder, { languages: own }), strings.folderOpen, [
      folderUrl(language),
    ]),
    ...(all.length > 1
      ? [
          download(
            fill(strings.downloadFolder, { languages: list(language, all) }),
            strings.downloadFolderAll,
            [folderUrl('all')],
          ),
        ]
      : []),
    download(strings.downloadBook, strings.bookHow, [epubUrl(language)]),
    download(strings.downloadPdf, strings.downloadPdfWhat, [pdfUrl(language)]),
  ];
  return {
    frame: frameView(reading, {
      title: strings.downloads,
      path,
      describe: [strings.downloadsLead],
    }),
    crumbs: crumbs(reading, { href: path, text: strings.downloads, current: true }),
    title: strings.downloads,
    issue: fill(strings.downloadsIssue, { version }),
    groups: [
      { title: strings.downloadsReaders, lead: '', files: forReaders },
      {
        title: strings.dataTitle,
        lead: `${strings.dataLead} ${fill(strings.dataPromise, { format })}`,
        files: forms.flatMap(({ name, paths }) => {
          const words = formWords(reading, name);
          return words && paths.length > 0 ? [download(words.title, words.what, paths)] : [];
        }),
      },
    ],
    sums: { href: sumsUrl, text: strings.downloadsSums },
  };
}

/**
 * Name and description of a form, by its name in the table of editions: `formUnitJson` and
 * `formUnitJsonWhat`. Undefined for one that stands among the files for readers.
 */
function formWords(
  { strings }: Reading,
  form: string,
): { title: string; what: string } | undefined {
  const key = `form${form.replace(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase())}`;
  const words = new Map<string, unknown>(Object.entries(strings));
  const [title, what] = [words.get(key), words.get(`${key}What`)];
  return typeof title === 'string' && typeof what === 'string' ? { title, what } : undefined;
}
