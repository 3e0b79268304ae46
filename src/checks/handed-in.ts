/**
 * Layers that were handed in as files, as layers of the content: each gets a line and an ink that are
 * free, and its notes stand on their words where these are for sure, and else on their unit. In
 * every language, with their words in that in which they are written.
 */

import type { Corpus } from '../model/corpus.ts';
import type { CorpusInput, NoteInput } from '../model/corpus-input.ts';
import {
  type HandedLayer,
  type HandedLost,
  type HandedNote,
  handedName,
} from '../model/handed-layer.ts';
import { type Language, languageCodes } from '../model/languages.ts';
import { inks, lines } from '../model/layer-look.ts';
import type { NoteNode } from '../model/note.ts';
import type { Problem } from '../model/problems.ts';
import { plainWords } from '../model/segments.ts';
import { placeQuote } from '../own-notes/anchor.ts';
import { foldText } from '../own-notes/folded-text.ts';
import type { LayerFacts } from '../schemas/layer.ts';

export interface HandedIn {
  input: CorpusInput;
  lost: readonly HandedLost[];
  problems: readonly Problem[];
}

export function handedIn(given: CorpusInput, words: Corpus['words']): HandedIn {
  const all = given.handed ?? [];
  if (all.length === 0) return { input: given, lost: [], problems: [] };
  const layers: LayerFacts[] = [...given.layers.data];
  const notes: NoteInput[] = [...given.notes];
  const lost: HandedLost[] = [];
  const problems: Problem[] = [];
  for (const layer of all) {
    if (layers.some(({ id }) => id === layer.id)) {
      problems.push({
        code: 'layer-file-twice',
        file: layer.file,
        message: `There is a layer ${layer.id} already, in ${given.layers.file} or as another file.`,
        remedy: 'Rename the file: its name is the id of the layer.',
      });
      continue;
    }
    layers.push(entryOf(layer, layers));
    for (const note of layer.notes) {
      const place = placeOf(note, words);
      if (note.mark && !place)
        lost.push({ file: layer.file, unit: note.unit, quote: note.mark.quote.exact });
      for (const language of given.languages) notes.push(inputOf(layer, note, language, place));
    }
  }
  return { input: { ...given, layers: { ...given.layers, data: layers }, notes }, lost, problems };
}

/** The same in every language: nobody has translated it. */
const everywhere = (text: string): Partial<Record<Language, string>> =>
  Object.fromEntries(languageCodes.map((code) => [code, text]));

function entryOf(
  { id, name, introduction, author }: HandedLayer,
  taken: readonly LayerFacts[],
): LayerFacts {
  const looks = lines.flatMap((line) => inks.map((ink) => ({ ink, line })));
  const isFree = (own: Pick<LayerFacts, 'ink' | 'line'>, by: 'both' | 'ink'): boolean =>
    taken.every((one) => one.ink !== own.ink || (by === 'both' && one.line !== own.line));
  const free = looks.find((one) => isFree(one, 'ink')) ?? looks.find((one) => isFree(one, 'both'));
  return {
    id,
    name: everywhere(name),
    description: everywhere(introduction || name),
    by: everywhere(author),
    licence: 'CC BY 4.0',
    order: 'text',
    handouts: false,
    ...(free ?? { ink: 'grey', line: 'solid' }),
  };
}

/** The words as they stand now, and which of several they are. */
function placeOf(
  { unit, language, mark }: HandedNote,
  words: Corpus['words'],
): { quote: string; occurrence?: number } | undefined {
  const segments = words[language].get(unit);
  if (!mark || !segments) return undefined;
  const text = foldText(plainWords(segments));
  const placing = placeQuote(text, mark.quote, { position: mark.position });
  if (placing.state !== 'placed') return undefined;
  const quote = text.text.slice(placing.start, placing.end);
  const before: number[] = [];
  for (let at = text.text.indexOf(quote); at >= 0; at = text.text.indexOf(quote, at + 1))
    before.push(at);
  const occurrence = before.indexOf(placing.start) + 1;
  return before.length > 1 ? { quote, occurrence } : { quote };
}

/** So many characters of a note are its title. */
const titled = 80;

function inputOf(
  layer: HandedLayer,
  note: HandedNote,
  language: Language,
  place: { quote: string; occurrence?: number } | undefined,
): NoteInput {
  const { unit, mark, body, tags, date } = note;
  const isOwn = language === note.language;
  const quote = mark?.quote.exact ?? '';
  const title = Array.from(body.trim().split('\n')[0] || quote)
    .slice(0, titled)
    .join('');
  // Words that the text of this page has not are the note's own to say.
  const said = isOwn && place ? [] : [quote && `“${quote}”`];
  const lines = [...said, ...body.split('\n'), tags.map((tag) => `#${tag}`).join(' ')];
  const nodes = lines.flatMap((text): NoteNode[] =>
    text.trim() === '' ? [] : [{ kind: 'p', children: [{ kind: 'text', text: text.trim() }] }],
  );
  return {
    file: layer.file,
    layer: layer.id,
    language,
    name: handedName(note),
    wordsIn: isOwn ? undefined : note.language,
    data: {
      unit,
      ...(isOwn ? place : {}),
      title,
      author: layer.author,
      date,
      sources: [],
      status: 'written',
      open: false,
    },
    body: {
      nodes: nodes.length > 0 ? nodes : [{ kind: 'p', children: [{ kind: 'text', text: title }] }],
      links: [],
      stray: [],
    },
    lineOf: () => undefined,
  };
}
