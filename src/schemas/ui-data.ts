/** Strings of the files that are made for programs, and what the page of downloads says of them. */

import { string } from './ui-string.ts';

export const dataStrings = {
  dataSourceNotice: string('In files: what the Chinese text is, in a sentence.'),
  dataOfficialNotice: string('In files: that the words are those of the resolution {symbol}.'),
  dataAnnexOnly: string('In a file: that it holds the annex alone, and not the resolution.'),
  dataRights: string('In files: what the licence covers, and that none is given for the Compact.'),
};
