/** The page of course packets, and what its script needs. */

import { pick, type Strings } from '../i18n/strings.ts';
import { packetUrl } from '../places/paths.ts';
import { crumbs, type FrameView, frameView, type Link } from './frame.ts';
import { type LanguageChoice, label, languageChoice, type Reading } from './reading.ts';

export interface PacketPage {
  frame: FrameView;
  crumbs: readonly Link[];
  languages: readonly LanguageChoice[];
  layers: readonly { id: string; name: string }[];
  display: PacketDisplay;
}

export interface PacketDisplay {
  languages: readonly string[];
  layers: readonly string[];
  said: Pick<Strings, PacketKey>;
}

/** What the script says, by the names of the strings. */
const keys = [
  'compact',
  'comma',
  'packetTitle',
  'packetLanguages',
  'packetUnknown',
  'packetHeading',
  'packetQuestion',
  'packetUp',
  'packetDown',
  'packetRemove',
  'packetEmpty',
  'packetSiteBad',
  'packetBadFile',
  'packetLeft',
  'packetMalformed',
  'packetThree',
  'packetNotKept',
  'packetOwn',
  'packetReopen',
  'mineUndo',
  'mineLinkFits',
  'mineLinkLong',
  'mineLinkTooLong',
  'mineLinkCopied',
  'mineLinkByHand',
  'mineLinkFailed',
  'mineLinkIncomplete',
  'mineLinkDamaged',
  'mineLinkNewer',
  'menuFromDisk',
  'menuFailed',
] as const;
export type PacketKey = (typeof keys)[number];

export function packetPage(reading: Reading): PacketPage {
  const { corpus, language, strings } = reading;
  const path = packetUrl(language);
  const title = strings.packetTitle;
  return {
    frame: frameView(reading, { title, path, describe: [strings.packetLead] }),
    crumbs: crumbs(reading, { href: path, text: title, current: true }),
    languages: corpus.languages.map(languageChoice),
    layers: corpus.layers.map(({ id, name }) => ({ id, name: label(reading, name) })),
    display: {
      languages: corpus.languages,
      layers: corpus.layers.map(({ id }) => id),
      said: pick(strings, keys),
    },
  };
}
