/** A PDF of Chromium's without the time at which it was made: the same page is the same file. */

/**
 * Overwrites the two dates with one of the same length, so that no place in the file moves. Throws
 * where they are not both there: then the file would be another one every time.
 */
export function undatedPdf(pdf: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(pdf);
  const text = Buffer.from(bytes.buffer).toString('latin1');
  const dates = [...text.matchAll(/\/(CreationDate|ModDate) \(D:([^)]*)\)/gu)];
  if (new Set(dates.map(([, name]) => name)).size !== 2) {
    throw new Error('the PDF has not the two dates of Chromium’s: look how it writes them now');
  }
  for (const { 0: whole, 2: date = '', index } of dates) {
    const start = index + whole.length - date.length - 1;
    bytes.set(Buffer.from(sameLength(date), 'latin1'), start);
  }
  return bytes;
}

/** The day of the resolution, in the form and length of the date that it takes the place of. */
const sameLength = (date: string): string => {
  let at = 0;
  const digits = '20240922000000';
  return date.replace(/\d/gu, () => digits[at++] ?? '0');
};
