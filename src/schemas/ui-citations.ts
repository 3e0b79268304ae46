/** The interface strings of citations: words and signs that the styles put together. */

import { string } from './ui-string.ts';

export const citationStrings = {
  citeAssembly: string('Who adopted the Compact, in full, as an author.'),
  citeUn: string('The United Nations, as a publisher and as the name of its style of citing.'),
  citeCity: string('Where the United Nations publish: New York.'),
  citeAnnex: string('The annex of the resolution that the Compact is: annex I.'),
  citeKind: string('What kind of document it is: a resolution.'),
  citeResolution: string('A resolution by its {number}; not at the start of a sentence.'),
  citeResolutionOf: string(
    'A resolution of the Assembly by {number} and {date}; not at the start of a sentence.',
  ),
  citeTitle: string('A title in running text; with marks where the script has no italics.'),
  citeQuoted: string('The title of a part of a work, in quotation marks.'),
  citeComma: string('Between the parts of a citation, with the space that follows.'),
  citeStop: string('After a part of a citation, with the space that follows.'),
  citeAside: string('Brackets in a citation, with the space before them.'),
  citeParagraph: string('Paragraph {n}, as short as citations have it.'),
  citeItem: string('Item {label} of paragraph {n}, as short as citations have it.'),
  citeFootnote: string('Footnote {label} of paragraph {n}, as short as citations have it.'),
  citeStudy: string('After words that were translated here, and are not official.'),
  citeNote: string('Of a note: its {layer}, and the {place} that it is on.'),
  citeAvailable: string('Before the {address} of what is cited.'),
  citeSeen: string('When the page was read, in a citation: {date} is a day.'),
  embedLink: string('Link to the paragraph as a page that others show in a frame of theirs.'),
  citeGost: string('Name of the Russian standard GOST R 7.0.5.'),
};
