/** What own notes say where they are written, shown and listed, by the names of the strings. */

import { pick, type Strings } from '../i18n/strings.ts';

/** Beside the text. */
const atDesk = [
  'mineTitle',
  'mineLayer',
  'mineDesk',
  'mineWhole',
  'mineChoose',
  'mineSentenceBack',
  'mineSentenceOn',
  'mineWordLess',
  'mineWordMore',
  'mineKeys',
  'mineText',
  'mineTags',
  'mineColour',
  'mineYellow',
  'mineGreen',
  'mineBlue',
  'mineRed',
  'mineViolet',
  'mineDone',
  'mineEdit',
  'mineDelete',
  'mineDeleted',
  'mineUndo',
  'mineClose',
  'mineSaved',
  'mineBeside',
  'mineBack',
  'mineFull',
  'mineNewer',
  'mineRefused',
  'mineUnread',
  'mineAgain',
  'mineToFile',
  'mineBlocked',
  'mineEmptied',
  'minePutBack',
  'mineWhere',
  'mineLost',
  'mineReminder',
  'mineOneUnit',
  'mineBringBack',
  'compact',
  'paragraph',
  'footnote',
  'comma',
  'labelled',
] as const;
const countedAtDesk = ['noteCount'] as const;

/** On the page of all notes, besides. */
const onPage = [
  'mineNone',
  'mineStored',
  'mineNever',
  'mineLast',
  'minePersisted',
  'mineNotPersisted',
  'mineWhyLarge',
  'mineWhyUnreadable',
  'mineWhyEmpty',
  'mineWhyMarkdown',
  'mineLeftMalformed',
  'mineLeftNowhere',
  'mineLeftNotFound',
  'mineLeftUnsure',
  'mineLeftTooMany',
  'mineLeftDouble',
  'mineChangedCut',
  'mineChangedNoPlace',
  'mineChangedParted',
  'mineChangedNoTime',
  'mineNameFirst',
  'mineLinkCopied',
  'mineLinkFits',
  'mineLinkLong',
  'mineLinkTooLong',
  'mineLayerIn',
  'mineLayerRemoved',
  'mineBeforeText',
  'mineLinkIncomplete',
  'mineLinkDamaged',
  'mineLinkNewer',
  'mineLinkFailed',
  'mineLinkByHand',
  'mineFileNewer',
  'mineSideBySide',
] as const;
const countedOnPage = [
  'mineShown',
  'mineAdded',
  'mineSame',
  'mineBoth',
  'mineLeft',
  'mineChanged',
] as const;

export type DeskKey = (typeof atDesk)[number];
export type PageKey = DeskKey | (typeof onPage)[number];
type DeskCount = (typeof countedAtDesk)[number];
type PageCount = DeskCount | (typeof countedOnPage)[number];

export interface NoteWords<Key extends keyof Strings, Count extends keyof Strings> {
  said: Pick<Strings, Key>;
  counted: Pick<Strings, Count>;
}
export type DeskWords = NoteWords<DeskKey, DeskCount>;
export type PageWords = NoteWords<PageKey, PageCount>;

export const deskWords = (strings: Strings): DeskWords => ({
  said: pick(strings, atDesk),
  counted: pick(strings, countedAtDesk),
});

export const pageWords = (strings: Strings): PageWords => ({
  said: pick(strings, [...atDesk, ...onPage]),
  counted: pick(strings, [...countedAtDesk, ...countedOnPage]),
});

/** What the button at each unit says before anything was loaded: its label, and that it failed. */
export const penWords = ({ menuOpen, menuFailed }: Strings): readonly string[] => [
  menuOpen,
  menuFailed,
];
