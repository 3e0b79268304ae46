/** The sentences of what is kept on the device, for the script that tells of it. */

import { pick, type Strings } from '../i18n/strings.ts';
import type { Language } from '../model/languages.ts';
import type { Reading } from './reading.ts';

const keys = [
  'keepAll',
  'keepGoOn',
  'keepRemove',
  'keepNone',
  'keepSome',
  'keepWhole',
  'keepPart',
  'keepShared',
  'keepRoom',
  'keepPromised',
  'keepUnpromised',
  'keepGoing',
  'keepStopped',
  'keepRemoved',
  'keepFull',
  'keepMissing',
  'keepOffline',
  'keepRenewed',
  'keepRefused',
  'keepFailed',
  'keepInsecure',
  'newVersion',
  'newNoRoom',
  'newTake',
  'newLater',
  'newTaken',
  'newReload',
] as const satisfies readonly (keyof Strings)[];

export interface KeepingWords {
  language: Language;
  said: Pick<Strings, (typeof keys)[number]>;
}

export const keepingWords = ({ language, strings }: Reading): KeepingWords => ({
  language,
  said: pick(strings, keys),
});
