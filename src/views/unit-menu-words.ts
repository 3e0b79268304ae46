/** What the menu at a unit says, by the names of the strings, and the languages that it can copy. */

import { pick, type Strings } from '../i18n/strings.ts';
import { type LanguageChoice, otherLanguages, type Reading } from './reading.ts';

const keys = [
  'mineWrite',
  'mineClose',
  'menuFailed',
  'menuChosen',
  'menuCopy',
  'menuCopyWords',
  'menuCopyReference',
  'menuCopyFootnotes',
  'menuCopyTwo',
  'menuCopyMarkdown',
  'menuStyles',
  'menuLink',
  'menuLinkHere',
  'menuLinkTo',
  'menuLinkWords',
  'menuFromDisk',
  'menuShare',
  'menuEmbed',
  'menuQr',
  'compact',
  'menuPacket',
  'menuPacketIn',
  'menuPacketOpen',
  'packetNotKept',
  'menuCopied',
  'menuByHand',
  'cite',
  'labelled',
  'secondLanguage',
] as const;
export type MenuKey = (typeof keys)[number];

export interface UnitMenuWords {
  said: Pick<Strings, MenuKey>;
  languages: readonly LanguageChoice[];
}

export function unitMenuWords(reading: Reading): UnitMenuWords {
  const { strings } = reading;
  return { said: pick(strings, keys), languages: otherLanguages(reading) };
}
