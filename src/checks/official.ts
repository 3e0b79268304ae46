/**
 * What an official text settles. Its words are given, and no editor may mend them: where notes and
 * patterns of this edition do not fit it, they yield. That is told, and stops nothing.
 */

import type { CorpusInput, NoteInput } from '../model/corpus-input.ts';
import type { CutEntries } from '../model/cut-entries.ts';
import type { Language } from '../model/languages.ts';
import type { Problem } from '../model/problems.ts';
import type { UnitId } from '../model/unit-id.ts';

/** Whether the text of a unit, or of the paragraphs of a section, is official in a language. */
export type Official = (language: Language, place: string) => boolean;

/** A section has official text where all of its paragraphs have. */
export function officialIn(input: CorpusInput, entries: CutEntries): Official {
  const units = new Set<string>();
  for (const { language, data } of input.translations) {
    if (data.status !== 'official') continue;
    const own = entries.translated.get(language)?.get(data.number)?.units ?? [];
    for (const { id } of own) units.add(`${language} ${id}`);
  }
  const paragraphsOf = (section: string): UnitId[] => {
    const inside = input.sections.data.filter(
      ({ id, chapter }) => id === section || chapter === section,
    );
    return input.paragraphs.flatMap(({ data }) =>
      inside.some(({ id }) => id === data.section) ? [String(data.number)] : [],
    );
  };
  return (language, place) => {
    if (units.has(`${language} ${place}`)) return true;
    const own = paragraphsOf(place);
    return own.length > 0 && own.every((unit) => units.has(`${language} ${unit}`));
  };
}

/**
 * Whether a note speaks of a translation that is no longer shown, because the text of its unit is
 * official in that language.
 */
export const isSilent = ({ data }: NoteInput, isOfficial: Official): boolean =>
  (data.speaksOf ?? []).some((language) => isOfficial(language, data.unit));

/** Problems that an official text settles: each costs a link, or a note its words. */
const yielding = new Set([
  'quote-missing',
  'quote-ambiguous',
  'name-missing',
  'term-missing',
  'pointer-words',
  'verb-missing',
]);

/** Parts what is wrong from what has yielded to an official text. */
export function settled(
  problems: readonly Problem[],
  isOfficial: Official,
): { problems: Problem[]; yielded: Problem[] } {
  const yields = ({ code, about }: Problem): boolean =>
    about !== undefined && yielding.has(code) && isOfficial(about.language, about.unit);
  return {
    problems: problems.filter((one) => !yields(one)),
    yielded: problems.filter(yields),
  };
}
