/** The interface strings of what readers carry away: the book, the folder, the page of downloads. */

import { string } from './ui-string.ts';

export const carryStrings = {
  bookTitle: string('Title of the book: {title} is the Compact’s, {site} the name of the site.'),
  bookHow: string('How text and notes stand in the book, and how a reader chooses layers.'),
  bookIssue: string('{version} of the edition, and the {date} of its last change.'),
  bookSource: string('What the words of the book in the source language are.'),
  bookMixed: string('Part of the words are official, the rest a study translation.'),
  bookAccess: string('What a reader with a screen reader can count on in the book.'),
};
