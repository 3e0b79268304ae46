/** The one door to astro:content: loads everything, assembles it once, fails with every problem. */

import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import received from '../content/source/received.zh.txt?raw';
import { readHandedLayers } from './authoring/handed-layers.ts';
import { hashWords } from './authoring/hash-words.ts';
import { assembleOrThrow } from './checks/assemble.ts';
import {
  askedFiles,
  cardFiles,
  lessonFiles,
  listFiles,
  listNames,
  readLists,
  receivedFile,
} from './content-files.ts';
import type { Strings } from './i18n/strings.ts';
import { readLessonWords } from './markdown/lesson-words.ts';
import { readNoteBody } from './markdown/note-body.ts';
import { type ProsePart, proseParts } from './markdown/prose.ts';
import type { Corpus } from './model/corpus.ts';
import type {
  AskedInput,
  CorpusInput,
  EntryInput,
  NoteInput,
  SectionFile,
} from './model/corpus-input.ts';
import { type EntryText, isEntryText } from './model/entry-text.ts';
import { isLanguage, type Language, languageCodes, sourceLanguage } from './model/languages.ts';
import type { ListInputs, ListName } from './model/lists.ts';
import { standingOf } from './model/standing.ts';
import { siteAddress } from './places/site.ts';
import type { SearchNames } from './search/data/make-pack.ts';

const folder = 'content';

/** Astro's collections know no lines; the content check, which does, has passed before. */
const nowhere = (): undefined => undefined;

let loaded: Promise<Corpus> | undefined;

/** The corpus, assembled once in a build. In development it is read anew for each page. */
export function corpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

/** The names of things that only the search needs. */
export async function searchNames(): Promise<SearchNames> {
  const { terms, synonyms, bodies, instruments, groups } = await lists();
  return {
    terms: terms.data,
    synonyms: synonyms.data,
    named: [bodies, instruments, groups].flatMap(({ data }) => data),
  };
}

/** Everything that a page in the language is made from. */
export async function reading(code: string | undefined) {
  if (code === undefined || !isLanguage(code)) throw new Error(`no language ${code}`);
  const site = siteAddress(process.env['SITE_URL'])?.href;
  return { corpus: await corpus(), language: code, strings: await strings(code), site };
}

export async function strings(language: Language): Promise<Strings> {
  const entry = await getEntry('ui', language);
  if (!entry) throw new Error(`content/ui/${language}.json is missing`);
  return entry.data;
}

/** A page of running text as it stands for the present text, and the ids that its headings have on it. */
export async function prose(
  language: Language,
  name: string,
): Promise<{ parts: ProsePart[]; ids: string[] }> {
  const entry = await getEntry('prose', `${language}/${name}`);
  if (!entry) throw new Error(`content/prose/${language}/${name}.mdx is missing`);
  const { headings } = await render(entry);
  const parts = proseParts(entry.body ?? '', standingOf(await corpus(), language));
  return { parts, ids: headings.map(({ slug }) => slug) };
}

async function load(): Promise<Corpus> {
  const languages = await published();
  const input: CorpusInput = {
    languages,
    paragraphs: await entries(await getCollection('paragraphs'), languages),
    translations: await entries(await getCollection('translations'), languages),
    ...(await lists()),
    notes: await notes(languages),
    handed: readHandedLayers(folder, folder).handed,
    asked: await asked(languages),
    lessons: (await getCollection('lessons')).flatMap(({ id, data }) =>
      sectionFile(lessonFiles.folder, id, languages).map((file) => ({
        ...file,
        data,
        ...readLessonWords(data, file.language === sourceLanguage),
      })),
    ),
    cards: (await getCollection('cards')).flatMap(({ id, data }) =>
      sectionFile(cardFiles.folder, id, languages).map((file) => ({ ...file, data })),
    ),
    received: { file: `${folder}/${receivedFile}`, text: received },
    hash: hashWords,
  };
  return assembleOrThrow(input);
}

/** A language is published when it has interface strings. */
async function published(): Promise<Language[]> {
  const ids = (await getCollection('ui')).map((entry) => entry.id);
  return languageCodes.filter((code) => ids.includes(code));
}

/** What readers of a language ask for; nothing where nobody has written it down. */
export async function askedIn(language: Language): Promise<AskedInput['data'] | undefined> {
  return (await getEntry('asked', language))?.data;
}

async function asked(languages: readonly Language[]): Promise<AskedInput[]> {
  const read = languages.map(async (language) => {
    const data = await askedIn(language);
    const file = `${folder}/${askedFiles.folder}/${language}.yaml`;
    return data ? [{ language, file, data, lineOf: nowhere }] : [];
  });
  return (await Promise.all(read)).flat();
}

/** What a file of a language on a section is called; none where the language is not published. */
function sectionFile(kind: string, id: string, languages: readonly Language[]): SectionFile[] {
  const [language = '', section = ''] = id.split('/');
  if (!isLanguage(language) || !languages.includes(language)) return [];
  return [{ file: `${folder}/${kind}/${id}.yaml`, language, section, lineOf: nowhere }];
}

/** The notes; their bodies are read by the module that the content check uses. */
async function notes(languages: readonly Language[]): Promise<NoteInput[]> {
  return (await getCollection('notes')).flatMap(({ id, data, body = '', filePath = id }) => {
    const [layer = '', language = '', name = ''] = id.split('/');
    if (!isLanguage(language) || !languages.includes(language)) return [];
    const read = readNoteBody(body, 1, language === sourceLanguage);
    return { file: filePath, layer, language, name, data, body: read, lineOf: nowhere };
  });
}

type Entry = CollectionEntry<'paragraphs' | 'translations'>;

/** The entries that are of a published language, with their words. */
async function entries<Facts>(
  all: readonly (Entry & { data: Facts })[],
  languages: readonly Language[],
): Promise<EntryInput<Facts>[]> {
  const read = all.map(async (entry) => {
    const language = entry.id.split('/')[0] ?? '';
    if (!isLanguage(language) || !languages.includes(language)) return [];
    const { filePath: file = entry.id, data } = entry;
    return [{ file, language, data, text: await textOf(entry), lineOf: nowhere }];
  });
  return (await Promise.all(read)).flat();
}

/** The units that the Markdown pipeline has read off an entry. */
async function textOf(entry: Entry): Promise<EntryText> {
  const { remarkPluginFrontmatter } = await render(entry);
  const text: unknown = remarkPluginFrontmatter['text'];
  if (!isEntryText(text)) throw new Error(`${entry.id}: the units plugin did not run`);
  return text;
}

/** Every list of content/, its values by the schema that the manifest has for it. */
async function lists(): Promise<ListInputs> {
  const stored = new Map<ListName, unknown>();
  for (const name of listNames) {
    const [entry] = await getCollection(name);
    stored.set(name, itemsOf(entry?.data));
  }
  return readLists((name) => {
    const { path, schema } = listFiles[name];
    return { file: `${folder}/${path}`, data: schema.parse(stored.get(name)), lineOf: nowhere };
  });
}

const itemsOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'items' in data ? data.items : undefined;
