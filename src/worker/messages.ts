/** What pages ask of the worker, and what it says. */

import { isLanguage, type Language } from '../model/languages.ts';

export type Question =
  /** The page has loaded these files; `sparing` when the browser asks to save data. */
  | { ask: 'seen'; files: readonly string[]; sparing: boolean }
  | { ask: 'report'; language: Language }
  | { ask: 'keep'; language: Language; without: readonly string[] }
  | { ask: 'remove'; language: Language }
  | { ask: 'take over' };

/** A language on the device. */
export interface Held {
  language: Language;
  /** The reader has asked to keep all of it. */
  isWanted: boolean;
  /** Files of the language that are there, and their bytes. */
  files: number;
  bytes: number;
  /** How many are not there, what all languages share among them. */
  missing: number;
  /** All files of the language, and their bytes. */
  ofFiles: number;
  ofBytes: number;
}

export interface Report {
  /** Of the worker that answers. */
  version: string;
  held: readonly Held[];
  /** Bytes of what all languages share. */
  shared: number;
  /** There was no room for something. */
  full: boolean;
  /** Why the list of the language cannot be had. */
  trouble?: 'missing' | 'renewed' | 'offline';
}

export interface Progress {
  held?: Held;
  /** Files that the server does not have. */
  missing: readonly string[];
  trouble?: 'missing' | 'renewed' | 'offline' | 'full' | 'refused';
}

/** A question as it came from a page; undefined for anything else. */
export function readQuestion(value: unknown): Question | undefined {
  if (typeof value !== 'object' || value === null || !('ask' in value)) return undefined;
  const { ask } = value;
  const language = 'language' in value ? value.language : undefined;
  if (ask === 'take over') return { ask };
  if (ask === 'seen' && 'files' in value && isTexts(value.files)) {
    return { ask, files: value.files, sparing: 'sparing' in value && value.sparing === true };
  }
  if (typeof language !== 'string' || !isLanguage(language)) return undefined;
  if (ask === 'report' || ask === 'remove') return { ask, language };
  if (ask !== 'keep') return undefined;
  return {
    ask,
    language,
    without: 'without' in value && isTexts(value.without) ? value.without : [],
  };
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
