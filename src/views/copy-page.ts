/** The page where a reader opens an own copy of the official text, and what its script needs. */

import type { Strings } from '../i18n/strings.ts';
import { chaptersOf, must } from '../model/corpus.ts';
import { type Language, languages } from '../model/languages.ts';
import type { UnitId } from '../model/unit-id.ts';
import { copyUrl, officialUrl } from '../places/paths.ts';
import { crumbs, type FrameView, frameView, type Link } from './frame.ts';
import { type LanguageChoice, languageChoice, type Reading, unitName } from './reading.ts';

export interface CopyPage {
  frame: FrameView;
  crumbs: readonly Link[];
  official: Link;
  languages: readonly LanguageChoice[];
  display: CopyDisplay;
}

export interface CopyDisplay {
  language: Language;
  /** Every unit in the order of the Compact, with its name in full. */
  units: readonly (readonly [id: UnitId, name: string])[];
  /** The packs that have the words of the edition. */
  chapters: readonly string[];
  strings: Readonly<Record<string, string>>;
  fits: Strings['ownFits'];
  missing: Strings['ownMissing'];
}

/** What the script says, by the names of the strings. */
const said = [
  'ownReading',
  'ownUnit',
  'ownState',
  'ownWords',
  'ownFit',
  'ownNotFound',
  'ownNotFoundAfter',
  'ownLeftOut',
  'ownStray',
  'ownStrayNear',
  'ownKept',
  'ownPageOnly',
  'ownNone',
  'ownBeside',
  'ownRemove',
  'ownRemoved',
  'ownUndo',
  'ownEmpty',
  'ownTooLarge',
  'ownKind',
  'ownDamaged',
  'ownLocked',
  'ownOtherLanguage',
  'ownNoLanguage',
  'ownNoAnnex',
  'ownNotCompact',
  'ownNothing',
  'ownNoEdition',
  'parallel',
  'comma',
] as const;

export function copyPage(reading: Reading): CopyPage {
  const { corpus, language, strings } = reading;
  const path = copyUrl(language);
  const ids = corpus.paragraphs.flatMap((one) => [String(one.number), ...one.items]);
  const notes = corpus.paragraphs.flatMap((one) => one.footnotes);
  return {
    frame: frameView(reading, { title: strings.ownTitle, path, describe: [strings.ownLead] }),
    crumbs: crumbs(reading, { href: path, text: strings.ownTitle, current: true }),
    official: { href: officialUrl(language), text: languages[language].name },
    languages: corpus.languages.map(languageChoice),
    display: {
      language,
      units: [...ids, ...notes].map(
        (id) => [id, unitName(reading, must(corpus.units.get(id), id))] as const,
      ),
      chapters: chaptersOf(corpus).map(({ id }) => id),
      strings: Object.fromEntries(said.map((key) => [key, strings[key]])),
      fits: strings.ownFits,
      missing: strings.ownMissing,
    },
  };
}

/** What is said where a copy is shown, by the keys that its script knows. */
export const ownWords = (strings: Strings): Readonly<Record<string, string>> => ({
  absent: strings.ownAbsent,
  refused: strings.ownRefused,
  gap: strings.ownGap,
});
