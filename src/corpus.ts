/** The one door to astro:content: loads everything, assembles it once, fails with every problem. */

import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import received from '../content/source/received.zh.txt?raw';
import { hashWords } from './authoring/hash-words.ts';
import { assembleOrThrow } from './checks/assemble.ts';
import type { Strings } from './i18n/strings.ts';
import { readNoteBody } from './markdown/note-body.ts';
import { type ProsePart, proseParts } from './markdown/prose.ts';
import type { Corpus } from './model/corpus.ts';
import type { CorpusInput, ListInput, NoteInput } from './model/corpus-input.ts';
import { type EntryText, isEntryText } from './model/entry-text.ts';
import { isLanguage, type Language, languageCodes, sourceLanguage } from './model/languages.ts';
import type { SearchNames } from './search/data/make-pack.ts';

let loaded: Promise<Corpus> | undefined;

/** The corpus, assembled once in a build. In development it is read anew for each page. */
export function corpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

/** The names of things that only the search needs. */
export const searchNames = async (): Promise<SearchNames> => ({
  terms: (await list('terms')).data,
  synonyms: (await list('synonyms')).data,
  named: [
    ...(await list('bodies')).data,
    ...(await list('instruments')).data,
    ...(await list('groups')).data,
  ],
});

/** Everything that a page in the language is made from. */
export async function reading(code: string | undefined) {
  if (code === undefined || !isLanguage(code)) throw new Error(`no language ${code}`);
  return { corpus: await corpus(), language: code, strings: await strings(code) };
}

export async function strings(language: Language): Promise<Strings> {
  const entry = await getEntry('ui', language);
  if (!entry) throw new Error(`content/ui/${language}.json is missing`);
  return entry.data;
}

/** A page of running text, and the ids that its headings have on it. */
export async function prose(
  language: Language,
  name: string,
): Promise<{ parts: ProsePart[]; ids: string[] }> {
  const entry = await getEntry('prose', `${language}/${name}`);
  if (!entry) throw new Error(`content/prose/${language}/${name}.mdx is missing`);
  const { headings } = await render(entry);
  return { parts: proseParts(entry.body ?? ''), ids: headings.map(({ slug }) => slug) };
}

async function load(): Promise<Corpus> {
  const languages = await published();
  const translations = (await getCollection('translations')).flatMap((entry) => {
    const code = entry.id.slice(0, 2);
    return isLanguage(code) && languages.includes(code) ? [{ entry, code }] : [];
  });
  const input: CorpusInput = {
    languages,
    paragraphs: await Promise.all(
      (await getCollection('paragraphs')).map(async (entry) => ({
        ...placeOf(entry),
        language: sourceLanguage,
        data: entry.data,
        text: await textOf(entry),
      })),
    ),
    translations: await Promise.all(
      translations.map(async ({ entry, code }) => ({
        ...placeOf(entry),
        language: code,
        data: entry.data,
        text: await textOf(entry),
      })),
    ),
    sections: await list('sections'),
    principles: await list('principles'),
    goals: await list('goals'),
    deadlines: await list('deadlines'),
    terms: await list('terms'),
    synonyms: await list('synonyms'),
    exceptions: await list('exceptions'),
    layers: await list('layers'),
    notes: await notes(languages),
    apparatus: {
      bodies: await list('bodies'),
      instruments: await list('instruments'),
      groups: await list('groups'),
      actors: await list('actors'),
      verbs: await list('verbs'),
      commitments: await list('commitments'),
      pointers: await list('pointers'),
      definitions: await list('definitions'),
    },
    source: await list('source'),
    received: { file: 'content/source/received.zh.txt', text: received },
    hash: hashWords,
  };
  return assembleOrThrow(input);
}

/** A language is published when it has interface strings. */
async function published(): Promise<Language[]> {
  const ids = (await getCollection('ui')).map((entry) => entry.id);
  return languageCodes.filter((code) => ids.includes(code));
}

/** The notes; their bodies are read by the module that the content check uses. */
async function notes(languages: readonly Language[]): Promise<NoteInput[]> {
  return (await getCollection('notes')).flatMap(({ id, data, body = '', filePath = id }) => {
    const [layer = '', language = '', name = ''] = id.split('/');
    if (!isLanguage(language) || !languages.includes(language)) return [];
    const read = readNoteBody(body, 1, language === sourceLanguage);
    return { file: filePath, layer, language, name, data, body: read, lineOf: () => undefined };
  });
}

type Entry = CollectionEntry<'paragraphs'> | CollectionEntry<'translations'>;

/** The units that the Markdown pipeline has read off an entry. */
async function textOf(entry: Entry): Promise<EntryText> {
  const { remarkPluginFrontmatter } = await render(entry);
  const text: unknown = remarkPluginFrontmatter['text'];
  if (!isEntryText(text)) throw new Error(`${entry.id}: the units plugin did not run`);
  return text;
}

const placeOf = (entry: Entry) => ({ file: entry.filePath ?? entry.id, lineOf: () => undefined });

type Lists =
  | 'sections'
  | 'principles'
  | 'goals'
  | 'deadlines'
  | 'terms'
  | 'synonyms'
  | 'exceptions'
  | 'layers'
  | 'bodies'
  | 'instruments'
  | 'groups'
  | 'actors'
  | 'verbs'
  | 'commitments'
  | 'pointers'
  | 'definitions'
  | 'source';

async function list<C extends Lists>(
  name: C,
): Promise<ListInput<CollectionEntry<C>['data']['items']>> {
  const [entry] = await getCollection(name);
  if (!entry) throw new Error(`collection ${name} is empty`);
  const file = entry.filePath ?? name;
  return { file, data: entry.data.items, lineOf: () => undefined };
}
