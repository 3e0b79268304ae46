/** Lines of a PDF, numbered through: a block has one number for its place, as it has in a text. */

const linesOfAPage = 10_000;

/** Page and line on it, both from 1, as one number. */
export const throughLine = (page: number, line: number): number => page * linesOfAPage + line;

/** The place as a person looks for it; of a text or a .docx, where no page is known, the line. */
export const placeOf = (line: number): { page: number | undefined; line: number } =>
  line < linesOfAPage
    ? { page: undefined, line }
    : { page: Math.floor(line / linesOfAPage), line: line % linesOfAPage };
