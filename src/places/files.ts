/** The paths of what is no page: feeds, tables, and the data that scripts load. */

import { type Language, languageCodes } from '../model/languages.ts';
import type { UnitId } from '../model/unit-id.ts';

/** A layer as a feed. */
export const layerFeedUrl = (language: Language, layer: string): string =>
  `/${language}/layer-${layer}.xml`;
/** The table of commitments as a file for spreadsheets. */
export const commitmentsSheetUrl = (language: Language): string => `/${language}/commitments.xlsx`;
export const commitmentsCsvUrl = (language: Language): string => `/${language}/commitments.csv`;

/** Units, terms, notes and self-check cards as files for spreadsheets. */
export const tableUrl = (language: Language, of: 'units' | 'terms' | 'notes' | 'cards'): string =>
  `/${language}/${of}.csv`;
/** A layer as Web Annotations. */
export const annotationsUrl = (language: Language, layer: string): string =>
  `/${language}/layer-${layer}.jsonld`;

/** The whole as JSON, of a language or of all; one unit; and the schema of these files. */
export const compactJsonUrl = (language?: Language): string =>
  language === undefined ? '/compact.json' : `/${language}/compact.json`;
export const unitJsonUrl = (language: Language, unit: UnitId): string =>
  `/${language}/units/${unit}.json`;
export const dataSchemaUrl = '/compact.schema.json';
/** The text in the mark-up of the United Nations system. */
export const aknUrl = (language: Language): string => `/${language}/compact.akn.xml`;
/** What language models are to read, in short and in full: of a language, or at the root. */
export const llmsUrl = (language?: Language): string =>
  language === undefined ? '/llms.txt' : `/${language}/llms.txt`;
export const llmsFullUrl = (language?: Language): string =>
  language === undefined ? '/llms-full.txt' : `/${language}/llms-full.txt`;
/** What browsers install the site by, and its icons. */
export const manifestUrl = (language: string): string => `/${language}/manifest.webmanifest`;
export const iconUrl = (name: '192' | '512' | 'maskable'): string => `/icon-${name}.png`;
/** The picture that messengers show beside a link. */
export const previewPictureUrl = '/preview.png';
export const robotsUrl = '/robots.txt';
export const sitemapUrl = '/sitemap.xml';
/** A file to carry away, by a name that says what it is in any folder; `all` is what holds every language. */
export const carriedName = (of: Language | 'all', ending: string): string =>
  `annotated-compact-${of}.${ending}`;
/** The edition as a book for reading devices. */
export const epubUrl = (language: Language): string =>
  `/${language}/${carriedName(language, 'epub')}`;

/** The whole text as it is printed. */
export const pdfUrl = (language: Language): string =>
  `/${language}/${carriedName(language, 'pdf')}`;

/** The site as a folder to carry, of a language or of all. */
export const folderUrl = (of: Language | 'all'): string =>
  of === 'all' ? `/${carriedName(of, 'zip')}` : `/${of}/${carriedName(of, 'zip')}`;

/** The worker that keeps pages on a device; and what it keeps of a language, with sizes and sums. */
export const workerUrl = '/worker.js';
export const keptListUrl = (language: Language): string => `/${language}/kept.json`;
/** What tells a reader of it, with its strings in the language; and its style sheet. */
export const keepingUrl = (language: string): string => packUrl(packKey(language, 'keeping'));

/** The sums of all files that are offered, as the program sha256sum reads them. */
export const sumsUrl = '/SHA256SUMS';

/** What is made of finished pages, as paths of files without a slash before them. */
export const carriedPaths = (): string[] =>
  [
    sumsUrl,
    folderUrl('all'),
    ...languageCodes.flatMap((language) => [folderUrl(language), pdfUrl(language)]),
  ].map((path) => path.slice(1));

/** What a pack of words is called; `of` is a chapter, or `preview` for what references show. */
export const packKey = (language: string, of: string): string => `${language}/${of}`;
export const previewPack = 'preview';
/** The pack with this key, as a script. */
export const packUrl = (key: string): string => `/data/${key}.js`;

/** What citations are filled from in a language; and what the data is called. */
export const citationPackKey = (language: string): string => packKey(language, 'cite');
export const citationPackUrl = (language: string): string => packUrl(citationPackKey(language));

/** What draws QR codes in the browser: it sets `compactQr`. */
export const qrScriptUrl = '/qr.js';

/** The words of a language for the search, and its terms and synonyms. */
export const searchWordsUrl = (language: Language): string => `/search/${language}.js`;
/** What the search page of a language is called, and what else it needs behind its first answer. */
export const searchRestUrl = (language: Language): string => `/search/rest-${language}.js`;
export const searchNamesUrl = (language: Language): string => `/search/names-${language}.js`;
/** What readers of a language ask for in their own words. */
export const searchMeaningUrl = (language: Language): string => `/search/meaning-${language}.js`;
/** Traditional forms of Chinese characters. */
export const searchFormsUrl = '/search/forms.js';
/** The engine for the long texts, what it needs of a language, and the parts of index and texts. */
export const longTextEngineUrl = '/pagefind/engine.js';
export const longTextsUrl = (name: string): string => `/pagefind/${name}.js`;
export const longTextPartKey = (
  language: Language,
  kind: 'index' | 'texts',
  part: number,
): string => `${language}-${kind}-${part}`;

/** What reads a page aloud, with its strings in the language. */
export const readAloudUrl = (language: string): string => packUrl(packKey(language, 'read-aloud'));

/** What reads a reader's own copy of the official text, with its strings in the language. */
export const ownWordsUrl = (language: string): string => packUrl(packKey(language, 'own-words'));

/** What a reader's own notes need, with its strings in the language; and its style sheet. */
export const ownNotesUrl = (language: string): string => packUrl(packKey(language, 'own-notes'));
export const ownNotesSheet = '/own-notes.css';

/** What the menu at a unit needs, with its strings in the language; and its style sheet. */
export const unitMenuUrl = (language: string): string => packUrl(packKey(language, 'unit-menu'));
export const unitMenuSheet = '/unit-menu.css';
/** The notes of a layer on the units of a chapter; a point parts the two, whose ids have hyphens. */
export const notesPackKey = (language: string, chapter: string, layer: string): string =>
  packKey(language, `notes-${chapter}.${layer}`);
/** The pack of names, citations and chapters of all units of a language. */
export const referencesPack = 'references';

/**
 * The language of a file with words for scripts, by its path without a slash: `data/en/…`,
 * `search/names-en.js`, `pagefind/en-index-3.js`. Undefined for any other file.
 */
export function languageOfPack(path: string): string | undefined {
  const [, data, words] =
    /^(?:data\/([a-z]{2})\/|(?:search|pagefind)\/(?:[a-z]+-)?([a-z]{2})[.-])/u.exec(path) ?? [];
  return data ?? words;
}

/** Whether a file is one that pages of every language load. */
export const isSharedFile = (path: string): boolean =>
  /^(?:[a-z-]+\.(?:js|css|svg)|pagefind\/engine\.js|search\/forms\.js)$/u.test(path);

/** A path from the root as an address below the site's own folder, wherever that is. */
export const below = (root: string, path: string): string => new URL(path.slice(1), root).href;
