/**
 * Marked words of the Compact, in six languages, after made changes of its text: most are found
 * again, and none at a wrong place. Each unit is marked and changed by a seeded chance.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Language, languageCodes } from '../src/model/languages.ts';
import { plainWords } from '../src/model/segments.ts';
import { markOf, type OwnNote } from '../src/own-notes/note.ts';
import { idFrom } from '../src/own-notes/note-id.ts';
import { standingOf, unitWords } from '../src/own-notes/place.ts';
import { chance } from './chance.ts';
import { publishedContent } from './published-content.ts';

const { corpus } = publishedContent();
const marksInEach = 120;

/** A text, and for each of its code units which one of the old text it is; -1 for a new one. */
interface Changed {
  text: string;
  from: readonly number[];
}

interface Marked {
  text: string;
  start: number;
  end: number;
  /** Words that came from elsewhere. */
  other: string;
  /** A whole number below `n`. */
  pick: (n: number) => number;
}

const asItWas = (text: string, from: number, to: number): Changed => ({
  text: text.slice(from, to),
  from: Array.from({ length: to - from }, (_, index) => from + index),
});

const added = (text: string): Changed => ({ text, from: Array.from(text, () => -1) });

const joined = (...parts: readonly Changed[]): Changed => ({
  text: parts.map(({ text }) => text).join(''),
  from: parts.flatMap(({ from }) => from),
});

const stop = /[.;。；؛\n]/u;

/** The sentence or clause that the marked words stand in. */
function sentence({ text, start, end }: Marked): [number, number] {
  let [from, to] = [start, end];
  while (from > 0 && !stop.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && !stop.test(text.charAt(to - 1))) to += 1;
  return [from, to];
}

const changes: Readonly<Record<string, (marked: Marked) => Changed>> = {
  'words put in before': ({ text, start, other, pick }) => {
    const at = pick(start + 1);
    const some = other.slice(0, 20 + pick(200));
    return joined(asItWas(text, 0, at), added(some), asItWas(text, at, text.length));
  },
  'one letter in fifty changed': ({ text, other, pick }) =>
    joined(
      ...Array.from(text, (_, index) => {
        const kind = pick(150);
        if (kind === 0) return added('');
        const own = asItWas(text, index, index + 1);
        const letter = other.charAt(pick(other.length));
        if (kind === 1) return { ...own, text: letter };
        return kind === 2 ? joined(own, added(letter)) : own;
      }),
    ),
  'the sentence moved': (marked) => {
    const [from, to] = sentence(marked);
    const rest = joined(
      asItWas(marked.text, 0, from),
      asItWas(marked.text, to, marked.text.length),
    );
    const stops = [0, ...[...rest.text.matchAll(/[.;。；؛]/gu)].map(({ index }) => index + 1)];
    const at = stops[marked.pick(stops.length)] ?? 0;
    const cut = (a: number, b?: number) => ({
      text: rest.text.slice(a, b),
      from: rest.from.slice(a, b),
    });
    return joined(cut(0, at), asItWas(marked.text, from, to), cut(at));
  },
  'the sentence taken out': (marked) => {
    const [from, to] = sentence(marked);
    return joined(asItWas(marked.text, 0, from), asItWas(marked.text, to, marked.text.length));
  },
  // Another unit; the Compact repeats itself, and what it repeats is the same words.
  'other words altogether': ({ text, start, end, other }) =>
    added(other.replaceAll(text.slice(start, end), '')),
};

/** What of the marked words must be found again, as a part of them all. */
const foundAgain: Readonly<Record<string, number>> = {
  'words put in before': 0.65,
  'one letter in fifty changed': 0.97,
  'the sentence moved': 0.85,
};

function unitsIn(language: Language): string[] {
  const least = language === 'zh' ? 40 : 120;
  const all = [...corpus.words[language].values()].map(plainWords);
  return all.filter((text) => text.length >= least);
}

function markedIn(units: readonly string[], language: Language, random: () => number): Marked {
  const pick = (n: number): number => Math.floor(random() * n);
  const index = pick(units.length);
  const text = units[index] ?? '';
  const other = units[(index + 1 + pick(units.length - 1)) % units.length] ?? '';
  if (language === 'zh') {
    const start = pick(text.length - 2);
    return { text, start, end: Math.min(text.length, start + 2 + pick(20)), other, pick };
  }
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const first = pick(words.length);
  const last = words[Math.min(words.length - 1, first + pick(8))];
  const end = last ? last.index + last[0].length : text.length;
  return { text, start: words[first]?.index ?? 0, end, other, pick };
}

/** Whether most of the marked words, and little else, stands in the place. */
function isRight({ start, end }: Marked, { from }: Changed, place: { start: number; end: number }) {
  const own = from.slice(place.start, place.end).filter((one) => one >= start && one < end);
  const length = end - start;
  return own.length >= 0.6 * length && place.end - place.start <= 1.5 * length + 4;
}

/** A note as a reader makes one, who marks nothing but these words. */
const noteOn = (marked: Marked, language: Language): OwnNote => ({
  id: idFrom('any'),
  unit: '1',
  language,
  mark: markOf(marked.text, marked),
  colour: 'yellow',
  body: '',
  tags: [],
  created: '2026-11-30T10:00:00.000Z',
  modified: '2026-11-30T10:00:00.000Z',
});

/** One to three words, or characters, and in every second turn what follows them. */
function fewWords(marked: Marked, language: Language, turn: number): Marked {
  const { text, start, pick } = marked;
  const words = [...text.slice(start).matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const last = words[Math.min(words.length - 1, pick(3))];
  const end =
    language === 'zh' ? start + 1 + pick(5) : start + (last?.index ?? 0) + (last?.[0].length ?? 1);
  return { ...marked, end: Math.min(text.length, end + (turn % 2)) };
}

for (const language of languageCodes) {
  describe(`marked words in ${language}`, () => {
    const units = unitsIn(language);
    test('a few words taken out are nowhere', () => {
      const random = chance(`${language} few`);
      const wrong: string[] = [];
      for (let turn = 0; turn < 400; turn += 1) {
        const marked = fewWords(markedIn(units, language, random), language, turn);
        const { text, start, end } = marked;
        const standing = standingOf(
          noteOn(marked, language),
          language,
          unitWords(text.slice(0, start) + text.slice(end)),
        );
        if (standing.on === 'words') wrong.push(`${text.slice(start - 20, end + 20)}: ${start}`);
      }
      assert.deepEqual(wrong, []);
    });
    for (const [name, change] of Object.entries(changes)) {
      test(name, (t) => {
        const random = chance(`${language} ${name}`);
        const wrong: string[] = [];
        let placed = 0;
        for (let turn = 0; turn < marksInEach; turn += 1) {
          const marked = markedIn(units, language, random);
          const note = noteOn(marked, language);
          const changed = change(marked);
          const standing = standingOf(note, language, unitWords(changed.text));
          if (standing.on !== 'words') continue;
          placed += 1;
          const there = changed.text.slice(standing.start, standing.end);
          if (!isRight(marked, changed, standing))
            wrong.push(`${note.mark?.quote.exact} -> ${there}`);
        }
        t.diagnostic(`${placed} placed, ${marksInEach - placed} lost, ${wrong.length} wrong`);
        assert.deepEqual(wrong, []);
        assert.ok(placed >= (foundAgain[name] ?? 0) * marksInEach, `${placed} of ${marksInEach}`);
      });
    }
  });
}
