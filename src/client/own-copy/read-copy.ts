/** From what a reader pastes or chooses to units that fit, or to the reason why not. */

import type { Language } from '../../model/languages.ts';
import { parseBlocks } from '../../model/plain-text.ts';
import type { UnitId } from '../../model/unit-id.ts';
import type { ParseXml } from '../../resolution/docx-xml.ts';
import { guessLanguage } from '../../resolution/guess-language.ts';
import { type LinedUp, lineUp } from '../../resolution/line-up.ts';
import { annexIn, type WholeText, wordsOfFile } from '../../resolution/read-resolution.ts';
import { unitsOfText } from '../../resolution/units-of-text.ts';
import { UnreadableFile } from '../../resolution/unreadable-file.ts';
import type { OwnCopy } from './copy.ts';

/** Far more than the whole resolution, in any form, has. */
export const largest = 20 * 1024 * 1024;

/** Why a text is not taken, by the names of the strings that say so. */
export type Refusal =
  | 'ownEmpty'
  | 'ownTooLarge'
  | 'ownKind'
  | 'ownDamaged'
  | 'ownLocked'
  | 'ownOtherLanguage'
  | 'ownNoLanguage'
  | 'ownNoAnnex'
  | 'ownNotCompact'
  | 'ownNothing'
  | 'ownNoEdition';

export class Refused extends Error {
  readonly why: Refusal;
  /** The language that the words are in, where that is the reason. */
  readonly found: Language | undefined;
  constructor(why: Refusal, found?: Language) {
    super(why);
    this.why = why;
    this.found = found;
  }
}

/** How the import of files names its problems. */
const refusals: Readonly<Record<string, Refusal>> = {
  'file-kind': 'ownKind',
  'file-damaged': 'ownDamaged',
  'file-encrypted': 'ownLocked',
};

export interface Given {
  /** A file, or pasted words as such a file. */
  bytes: Uint8Array;
  /** As the reader has chosen; found from the words where not. */
  language: Language | undefined;
  parseXml: ParseXml;
  /** The edition's own words in a language, in the order of the Compact. */
  edition: (language: Language) => Promise<ReadonlyMap<UnitId, string>>;
  now: Date;
}

/** Rejects with Refused. */
export async function readCopy(given: Given): Promise<{ copy: OwnCopy; lined: LinedUp }> {
  const { edition, now } = given;
  const { language, whole } = await wholeText(given);
  const { blocks, problems } = annexIn(whole, language, '');
  const [problem] = problems;
  if (problem) throw new Refused(refusals[problem.code] ?? 'ownNoAnnex');
  // Numbers that are out of order are no matter here: a part of the text is enough.
  const parsed = parseBlocks(blocks, language, '');
  const units = unitsOfText(parsed);
  if (units.length === 0) throw new Refused('ownNothing');
  const own = await edition(language).catch(() => {
    throw new Refused('ownNoEdition');
  });
  const lined = lineUp(units, own);
  if (!lined.isCompact) throw new Refused('ownNotCompact');
  const headings = parsed.paragraphs.flatMap(({ number, heading }, at) => {
    const title = parsed.headings[heading]?.title;
    const before = parsed.paragraphs[at - 1]?.heading ?? -1;
    return title === undefined || heading === before ? [] : [[String(number), title] as const];
  });
  const copy: OwnCopy = {
    language,
    units: Object.fromEntries(lined.found),
    missing: lined.missing.map(({ id }) => id),
    headings: Object.fromEntries(headings),
    at: now.toISOString(),
  };
  return { copy, lined };
}

/** The words, and the language that they are in; a file is read again when another was supposed. */
async function wholeText(given: Given): Promise<{ language: Language; whole: WholeText }> {
  if (given.bytes.length > largest) throw new Refused('ownTooLarge');
  const supposed = given.language ?? 'en';
  const whole = await wordsOf(given, supposed);
  const words = whole.blocks.map(({ text }) => text).join('\n');
  if (words.trim() === '') throw new Refused('ownEmpty');
  const found = guessLanguage(words);
  const language = given.language ?? found;
  if (!language) throw new Refused('ownNoLanguage');
  if (found !== undefined && found !== language) throw new Refused('ownOtherLanguage', found);
  return { language, whole: language === supposed ? whole : await wordsOf(given, language) };
}

async function wordsOf({ bytes, parseXml }: Given, language: Language): Promise<WholeText> {
  try {
    return await wordsOfFile(bytes, language, { parseXml });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new Refused(refusals[error.code] ?? 'ownKind');
  }
}
