/** What is said about a search: how many results, what was taken for what was typed. */

import { count, fill, number } from '../../i18n/strings.ts';
import type { Language } from '../../model/languages.ts';
import type { Absent } from '../../search/engine/absent-place.ts';
import type { FacetName } from '../../search/engine/facets.ts';
import type { Note } from '../../search/engine/query.ts';
import type { Answer } from '../../search/engine/search.ts';
import type { SearchStrings } from '../../views/search-page.ts';

export interface Said {
  language: Language;
  languages: Readonly<Record<string, string>>;
  query: string;
  count: number;
  /** Notes and pages among the results. */
  texts: number;
  answer: Answer;
  long: boolean;
  /** Why the long texts were not searched, or not all of them are shown. */
  without: 'texts' | 'engine' | undefined;
  /** They wait for the reader to ask for them. */
  unasked: boolean;
  /** Units with words like those typed stand in place of results. */
  near: boolean;
  /** Chosen languages that could not be loaded. */
  absent: readonly Language[];
  loosen: { facet: FacetName; count: number } | undefined;
  nameOf: (facet: FacetName) => string;
}

const most = 3;

export function sayNotes(
  parts: { status: HTMLElement; said: HTMLElement },
  strings: SearchStrings,
  said: Said,
): void {
  const { query, answer } = said;
  const empty = said.count + said.texts === 0 && said.absent.length === 0;
  parts.status.textContent = query.trim() === '' ? strings.searchHint : headline(strings, said);
  const lines: string[] = [];
  if (said.long) lines.push(strings.searchLong);
  if (empty && said.unasked && query.trim() !== '') lines.push(strings.searchTextsUnasked);
  if (said.without === 'texts') lines.push(strings.searchTextsFailed);
  if (said.without === 'engine') lines.push(strings.searchTextsUnable);
  for (const language of said.absent)
    lines.push(fill(strings.searchLanguageFailed, { language: said.languages[language] ?? '' }));
  if (said.loosen) {
    lines.push(
      fill(strings.searchLoosen, {
        facet: said.nameOf(said.loosen.facet),
        n: number(said.language, said.loosen.count),
      }),
    );
  }
  if (answer.results[0]?.tier === 'meaning') lines.push(strings.searchMeaning);
  if (answer.results[0]?.tier === 'some') lines.push(strings.searchSome);
  for (const note of answer.notes.slice(0, most)) lines.push(lineOf(strings, note, said.languages));
  if (empty && !said.loosen && query.trim() !== '') {
    const tried = [...new Set([shown(query), ...answer.notes.map((note) => note.taken)])];
    lines.push(fill(strings.searchTried, { words: tried.join(' · ') }));
  }
  if (said.near) lines.push(strings.searchNearest);
  parts.said.replaceChildren(
    ...lines.map((line) => {
      const p = parts.said.ownerDocument.createElement('p');
      p.textContent = line;
      return p;
    }),
  );
}

function headline(strings: SearchStrings, said: Said): string {
  const { language, count: n, texts, query } = said;
  // Of a language that did not come nobody can say that it has nothing.
  if (n + texts === 0) {
    const searched = !said.unasked && said.without === undefined;
    const { searchNothing, searchNothingOwn } = strings;
    return said.absent.length > 0
      ? ''
      : fill(searched ? searchNothing : searchNothingOwn, { query: shown(query) });
  }
  const { absent } = said.answer;
  const parts = [
    ...(n > 0 ? [count(language, strings.searchFound, n)] : []),
    ...(texts > 0 ? [count(language, strings.searchFoundTexts, texts)] : []),
  ];
  return [...(absent ? [absentLine(language, strings, absent)] : []), parts.join(' · ')].join(' ');
}

/** That the place which was named does not exist, and how many there are. */
export function absentLine(
  language: Language,
  strings: Pick<SearchStrings, (typeof absentStrings)[Absent['kind']] | 'searchNoItems'>,
  { kind, n, count: all }: Absent,
): string {
  const none = kind === 'item' && all === 0;
  return fill(strings[none ? 'searchNoItems' : absentStrings[kind]], {
    n: number(language, n),
    count: number(language, all),
  });
}

const absentStrings = {
  paragraph: 'searchNoParagraph',
  item: 'searchNoItem',
  note: 'searchNoFootnote',
  objective: 'searchNoObjective',
  goal: 'searchNoGoal',
  principle: 'searchNoPrinciple',
} as const satisfies Record<Absent['kind'], keyof SearchStrings>;

/** A query as it can be shown: without control characters, not longer than a line. */
function shown(query: string): string {
  const plain = query.replace(/\p{Cc}+/gu, ' ').trim();
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}

function lineOf(strings: SearchStrings, note: Note, languages: Said['languages']): string {
  const { typed, taken } = note;
  switch (note.kind) {
    case 'language':
      return fill(strings.searchOtherLanguage, {
        typed,
        taken,
        language: languages[note.language ?? ''] ?? '',
      });
    case 'synonym':
      return fill(strings.searchSynonym, { typed, taken });
    case 'spelling':
      return fill(strings.searchSpelling, { typed, taken });
    case 'received':
      return fill(strings.searchReceived, { typed, taken });
  }
}
