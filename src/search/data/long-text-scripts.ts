/**
 * The long texts of a language as scripts that set data, which load from disk too: what every
 * answer needs, the index in parts, and the texts in parts.
 */

import { deflateSync, strToU8 } from 'fflate';
import type { Language } from '../../model/languages.ts';
import { longTextPartKey } from '../../places/files.ts';
import { partLine } from '../long-texts/index-part.ts';
import {
  indexedText,
  type LongText,
  type LongTextPack,
  type PackedText,
  packed,
  placedWords,
  placeLine,
  startOf,
  wordsFor,
} from '../long-texts/long-text.ts';
import { madeIndex } from './pagefind.ts';

/**
 * To a part of the index letters, to one of the texts bytes: 3 kB come for a word, 2 to 3 for a
 * result.
 */
const inPart = { index: 7_000, texts: 6_500 };

export interface PartScript {
  /** Its file, without folder and ending. */
  name: string;
  script: string;
}

/** All scripts of a language, the one that every answer needs first. */
export async function longTextScripts(
  language: Language,
  texts: readonly LongText[],
): Promise<PartScript[]> {
  const list = inOrderOfUnits(texts);
  const { version, program, words, sizes } = await madeIndex(language, list);
  const index = cut(words.map(partLine), (line) => line.length, inPart.index);
  const parts = cut(list.map(packed), (one) => bytesOf(JSON.stringify(one)), inPart.texts);
  let first = 0;
  const pack: LongTextPack = {
    version,
    program: program.toString('base64'),
    ranges: index.map((lines) => [wordOf(lines[0]), wordOf(lines.at(-1))]),
    sizes,
    texts: list.map(placeLine).join('\n'),
    parts: parts.map(({ length }) => {
      first += length;
      return first - length;
    }),
    starts: startsOf(language, list),
  };
  const partScript = (kind: 'index' | 'texts', value: string, part: number): PartScript => {
    const name = longTextPartKey(language, kind, part);
    return { name, script: `(self.compactLongParts??={})["${name}"]=${JSON.stringify(value)};\n` };
  };
  return [
    { name: language, script: `(self.compactLong??={}).${language}=${JSON.stringify(pack)};\n` },
    ...index.map((lines, part) => partScript('index', lines.join('\n'), part)),
    ...parts.map((own, part) => partScript('texts', squeezed(own), part)),
  ];
}

/** By fflate, not by the zlib of Node, whose output differs between processors. */
const squeezed = (texts: readonly PackedText[]): string =>
  Buffer.from(deflateSync(strToU8(JSON.stringify(texts)), { level: 9 })).toString('base64');

/** Notes on the same paragraph often answer the same words: they come together, pages last. */
function inOrderOfUnits(texts: readonly LongText[]): LongText[] {
  const paragraph = ({ unit }: LongText): number => {
    const number = Number.parseInt(unit ?? '', 10);
    return Number.isNaN(number) ? Number.MAX_SAFE_INTEGER : number;
  };
  return [...texts].sort((a, b) => paragraph(a) - paragraph(b));
}

/** Lists of neighbours that are hardly larger than `most` together. */
function cut<T>(all: readonly T[], size: (one: T) => number, most: number): T[][] {
  const parts: T[][] = [];
  let filled = most;
  for (const one of all) {
    const own = size(one);
    if (filled + own > most) {
      parts.push([]);
      filled = 0;
    }
    parts.at(-1)?.push(one);
    filled += own;
  }
  return parts;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const wordOf = (line = ''): string => line.replace(/[ |].*$/su, '');

function startsOf(language: Language, texts: readonly LongText[]): string {
  const starts = new Set<string>();
  for (const text of texts) {
    const words = placedWords(indexedText(text)).filter(({ spaceless }) => !spaceless);
    for (const { word } of words)
      for (const one of wordsFor(language, word)) starts.add(startOf(one));
  }
  return [...starts].sort().join(' ');
}
