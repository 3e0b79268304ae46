/** Notes made by a seeded chance on words of the Compact, in six languages, for tests. */

import { type Language, languageCodes } from '../src/model/languages.ts';
import { plainWords } from '../src/model/segments.ts';
import type { UnitId } from '../src/model/unit-id.ts';
import type { ExportTerms, ImportWorld } from '../src/own-notes/exchange/terms.ts';
import { colours, markOf, type NoteSet, type OwnNote } from '../src/own-notes/note.ts';
import { idFrom } from '../src/own-notes/note-id.ts';
import { snapped } from '../src/own-notes/selection.ts';
import { unitUrl } from '../src/places/paths.ts';
import { publishedContent } from './published-content.ts';

const { corpus } = publishedContent();

/** Plain words of all units of a language, in the order of the text. */
export const wordsIn = (language: Language): ReadonlyMap<UnitId, string> =>
  new Map([...corpus.words[language]].map(([id, segments]) => [id, plainWords(segments)] as const));

const words = new Map(languageCodes.map((code) => [code, wordsIn(code)] as const));

export const world: ImportWorld = {
  now: '2026-11-30T12:00:00.000Z',
  wordsIn: async (language) => words.get(language) ?? new Map(),
};

export const terms: ExportTerms = {
  language: 'en',
  unitIri: (language, id) => {
    const unit = corpus.units.get(id);
    return `https://example.org/compact${unit ? unitUrl(language, unit) : ''}`;
  },
  unitName: (id) => `Paragraph ${id}`,
  source: 'Global Digital Compact, A/RES/79/1, annex I',
  howToBringIn: 'This page holds the notes.',
  unnamed: 'Notes',
  tags: 'Tags',
  colourName: (colour) => colour,
  time: (moment) => moment.slice(0, 10),
};

/** What readers write, some of it hard on a format. */
const bodies = [
  '',
  'Who pays for this?',
  '谁来承担费用？',
  'من يدفع؟\nسطر ثان — «اقتباس»',
  '=HYPERLINK("http://example.org","x")',
  "'=1+1",
  '-2 or +3, @all\t;"quoted" , \\ back',
  '# no heading\n\n* no list\n1. no number\n<b>no markup</b> & </script><!-- -->',
  ' blanks around \n\n',
  'Семья 👩‍💻 e\u0301 𠮷 \u200f\u2067x\u2069',
  '＝1；“；”\u2028line\u00a0end',
  'constructor __proto__ toString',
];
const tags = [
  'class 7',
  'question; open',
  'сеть',
  '儿童',
  'أمن',
  '=tag',
  "it's",
  'a\\b',
  'two, three',
];

/** Notes on stretches of any length, some on whole units. */
export function madeNotes(count: number, random: () => number): OwnNote[] {
  const pick = (n: number): number => Math.floor(random() * n);
  return Array.from({ length: count }, (_, at): OwnNote => {
    const language = languageCodes[at % languageCodes.length] ?? 'zh';
    const units = [...(words.get(language) ?? [])];
    const [unit, text] = units[pick(units.length)] ?? ['1', ''];
    const start = pick(text.length);
    const stretch = snapped(text, { start, end: start + 2 + pick(language === 'zh' ? 40 : 120) });
    const created = new Date(Date.UTC(2026, 0, 1) + at * 60_007).toISOString();
    const marked = stretch !== undefined && pick(8) > 0;
    const own = pick(5) === 0 ? [] : [...new Set([pick(9), pick(9)])].map((one) => tags[one] ?? '');
    return {
      id: idFrom(`made ${at}`),
      unit,
      language,
      ...(marked ? { mark: markOf(text, stretch) } : {}),
      colour: colours[pick(colours.length)] ?? 'yellow',
      body: marked ? (bodies[pick(bodies.length)] ?? '') : `On the whole ${at}`,
      tags: own,
      created,
      modified: pick(2) === 0 ? created : new Date(Date.parse(created) + 999).toISOString(),
    };
  });
}

export const setOf = (notes: readonly OwnNote[]): NoteSet => ({
  id: idFrom('a set'),
  name: 'Class 7 “b” <i>',
  introduction: 'Read these first.\n先读这些。',
  author: 'Ms N. O’Neill',
  notes,
  readOnly: true,
});
