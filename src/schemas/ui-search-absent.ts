/** The interface strings of a search for what is not there, or not there yet. */

import { string } from './ui-string.ts';

export const searchAbsentStrings = {
  searchNoParagraph: string(
    'Said when the query names paragraph {n}, which does not exist: there are {count}, and the nearest is shown.',
  ),
  searchNoItem: string(
    'Said when the query names an item that paragraph {n} does not have: it has {count}, and is shown.',
  ),
  searchNoItems: string(
    'Said when the query names an item of paragraph {n}, which has none, and is shown.',
  ),
  searchNoFootnote: string('As for a paragraph, of a footnote.'),
  searchNoObjective: string('As for a paragraph, of an objective of the Compact.'),
  searchNoGoal: string('As for a paragraph, of a Sustainable Development Goal.'),
  searchNoPrinciple: string('As for a paragraph, of a principle.'),
  searchNothingOwn: string(
    'Said when nothing in the Compact answers {query}, and the notes and pages were not searched.',
  ),
  searchTextsUnasked: string(
    'After that, where the browser asks to save data: they were not searched yet, a button below does it.',
  ),
};
