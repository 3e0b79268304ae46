/**
 * Finds annex I, the Compact, among the paragraphs of the whole resolution, and leaves off what
 * stands before and after it. A text that is the Compact alone stays as it is.
 */

import { type Language, languageCodes } from '../model/languages.ts';
import type { Problem } from '../model/problems.ts';
import type { TextBlock } from '../model/text-blocks.ts';
import { annexNames } from './annex-names.ts';
import { guessLanguage } from './guess-language.ts';

export interface Annex {
  blocks: readonly TextBlock[];
  problems: Problem[];
}

interface Given {
  language: Language;
  /** Named in problems. */
  file: string;
  /** Whether the file is known to be more than the Compact, as a document of the UN is. */
  whole: boolean;
}

/** The title stands on the heading's own line, or at most this many blocks below. */
const titleWithin = 3;

/** Never throws: without an annex there are problems, and no blocks. */
export function findAnnex(blocks: readonly TextBlock[], given: Given): Annex {
  const starts = headingsIn(blocks, given.language).filter(({ title }) => title);
  const slices = starts.map(({ at }) => upToAnnexTwo(blocks.slice(at), given.language));
  // A table of contents names the annex too: the longest is the annex itself.
  const [annex] = slices.sort((a, b) => b.length - a.length);
  if (annex) return { blocks: annex, problems: [] };
  const titled = blocks.findIndex(({ text }) => isTitle(text, given.language));
  if (titled !== -1) {
    return { blocks: upToAnnexTwo(blocks.slice(titled), given.language), problems: [] };
  }
  const problem = whyNot(blocks, given);
  return problem ? { blocks: [], problems: [problem] } : { blocks, problems: [] };
}

/** Where a heading of annex I stands, and whether the title of the Compact stands under it. */
function headingsIn(
  blocks: readonly TextBlock[],
  language: Language,
): { at: number; title: boolean; under: string }[] {
  const { first, title } = annexNames[language];
  return blocks.flatMap(({ text }, at) => {
    if (!first.test(text)) return [];
    const rest = text.replace(first, '').trim();
    const below = blocks.slice(at + 1, at + 1 + titleWithin).map((block) => block.text);
    // Words of the text may begin like a heading; a heading is short.
    if (rest.length > longestHeading) return [];
    const under = [rest, ...below].filter((line) => line !== '');
    return [{ at, title: under.some((line) => title.test(line)), under: under[0] ?? '' }];
  });
}

const longestHeading = 120;

/** A line that is the title and no more than a mark or two. */
const isTitle = (text: string, language: Language): boolean => {
  const { title } = annexNames[language];
  return title.test(text) && text.replace(title, '').trim().length <= 2;
};

function upToAnnexTwo(blocks: readonly TextBlock[], language: Language): readonly TextBlock[] {
  const { second } = annexNames[language];
  const end = blocks.findIndex(
    ({ text }, at) => at > 0 && second.test(text) && text.length <= longestHeading,
  );
  return end === -1 ? blocks : blocks.slice(0, end);
}

/** What was found instead; nothing for a plain text that may be the Compact alone. */
function whyNot(
  blocks: readonly TextBlock[],
  { language, file, whole }: Given,
): Problem | undefined {
  const { expected } = annexNames[language];
  const problem = (code: string, line: number, message: string, remedy: string): Problem => ({
    code,
    file,
    line,
    message,
    remedy,
  });
  for (const other of languageCodes) {
    const heading = headingsIn(blocks, other).find(({ title }) => title);
    const at = heading?.at ?? blocks.findIndex(({ text }) => isTitle(text, other));
    const block = blocks[at];
    if (other === language || !block) continue;
    return problem(
      'language-differs',
      block.line,
      `"${beginning(block.text)}" stands here, which is ${other}; ${language} was asked for, with "${expected}".`,
      `Give the file in ${language}, or --lang ${other}.`,
    );
  }
  const named = symbolsIn(blocks);
  const told = named === '' ? 'No symbol of a resolution stands in it' : `It names ${named}`;
  const remedy = 'Take A/RES/79/1 from documents.un.org, in the language of --lang.';
  const [heading] = headingsIn(blocks, language);
  if (heading) {
    return problem(
      'annex-title',
      blocks[heading.at]?.line ?? 1,
      `Annex I is here "${beginning(heading.under)}"; "${expected}" was expected. ${told}.`,
      remedy,
    );
  }
  if (!whole) return undefined;
  // A print may have spoiled the heading itself; its language is plain all the same.
  const guessed = guessLanguage(blocks.map(({ text }) => text).join('\n'));
  if (guessed && guessed !== language) {
    return problem(
      'language-differs',
      1,
      `The words of the file are ${guessed}; ${language} was asked for, with "${expected}".`,
      `Give the file in ${language}, or --lang ${guessed}.`,
    );
  }
  return problem(
    'annex-missing',
    1,
    `No heading "${expected}" is in the ${blocks.length} paragraphs of the file, which begins "${beginning(blocks[0]?.text ?? '')}". ${told}.`,
    remedy,
  );
}

const beginning = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** The first symbols of resolutions in the text, at most three. */
function symbolsIn(blocks: readonly TextBlock[]): string {
  const found = blocks.flatMap(({ text }) => text.match(/A\/RES\/\d+\/\d+/gu) ?? []);
  return [...new Set(found)].slice(0, 3).join(', ');
}
