/** The strings that reading aloud needs, by the keys that its script knows. */

import type { Strings } from '../i18n/strings.ts';

export const aloudWords = (strings: Strings): Readonly<Record<string, string>> => ({
  name: strings.readAloud,
  from: strings.readFrom,
  toEnd: strings.readToEnd,
  pause: strings.readPause,
  goOn: strings.readGoOn,
  back: strings.readBack,
  next: strings.readNext,
  speed: strings.readSpeed,
  stop: strings.readStop,
  noVoice: strings.readNoVoice,
  silent: strings.readSilent,
});
