/** What a reader is told of a packet that came: of a link that cannot be read, and of what was left out. */

import type { ReadPacket } from '../../packet/read-packet.ts';
import type { PacketWords } from './words.ts';

/** Strings for a link that cannot be read, by what is wrong with it. */
export const troubles = {
  incomplete: 'mineLinkIncomplete',
  damaged: 'mineLinkDamaged',
  large: 'mineLinkDamaged',
  newer: 'mineLinkNewer',
} as const;

/** Sentences on what of a packet is not shown; empty ones where nothing was left out. */
export const leftOut = (
  words: PacketWords,
  { left, malformed, languagesLeft }: ReadPacket,
): string[] => [
  left.length > 0 ? words.say('packetLeft', { names: left.join(words.say('comma')) }) : '',
  malformed > 0 ? words.say('packetMalformed', { n: malformed }) : '',
  languagesLeft.length > 0
    ? words.say('packetThree', { names: languagesLeft.join(words.say('comma')) })
    : '',
];
