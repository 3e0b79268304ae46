/** The interface string of the picture beside links. */

import { string } from './ui-string.ts';

export const previewStrings = {
  previewAlt: string('What the picture beside a link shows: 74 slips, one for each paragraph.'),
};
