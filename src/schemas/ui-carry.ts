/** The interface strings of what readers carry away: the book, the folder, the page of downloads. */

import { string } from './ui-string.ts';

export const carryStrings = {
  bookTitle: string('Title of the book: {title} is the Compact’s, {site} the name of the site.'),
  bookHow: string('How text and notes stand in the book, and how a reader chooses layers.'),
  bookIssue: string('{version} of the edition, and the {date} of its last change.'),
  bookSource: string('What the words of the book in the source language are.'),
  bookMixed: string('Part of the words are official, the rest a study translation.'),
  bookAccess: string('What a reader with a screen reader can count on in the book.'),
  folderStart: string('Link: from the first page of a folder to be carried to the cover.'),
  folderOpen: string(
    'In the file beside the folder: unpack it, open index.html, no network needed.',
  ),
  folderAbsent: string(
    'What a folder to be carried holds, in {languages}, and that links with ↗ lead to what it has not.',
  ),
  folderSite: string('That what is not in the folder is on the site; its address follows.'),
  folderNoSite: string('That no address of the site was known when the folder was made.'),
  folderOthers: string('A choice that cannot be made: other languages are not in the folder.'),

  downloads: string('Menu and heading: the page of downloads.'),
  downloadsLead: string('What one can carry away, in a sentence.'),
  downloadsIssue: string('The {version} that all files are of.'),
  downloadsReaders: string('Heading: files for readers.'),
  downloadFolder: string('A file: the whole site in {languages}. Short.'),
  downloadFolderAll: string('What the file of all languages holds, and what not.'),
  downloadBook: string('A file: the book. Short.'),
  downloadPdf: string('A file: the whole text as a PDF. Short.'),
  downloadPdfWhat: string('What the PDF holds.'),
  downloadsCount: string('Many files of a form: {n} of them, and the {path} of one.'),
  downloadsSums: string('Link: the file of sums of all files.'),
  downloadsAbout: string(
    'When sizes and sums are written, and why the archives do not hold this page.',
  ),
};
