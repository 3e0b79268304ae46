/**
 * Words in Markdown (CommonMark with the extensions of GitHub), written in one way wherever a file or
 * the clipboard gets them: no sign of them is taken for markup, and a parser gives them back to the
 * letter.
 */

/** Words as they are, somewhere in a line; a line break becomes a space. */
export const inLine = (words: string): string => spoken(words.replace(/\s*[\r\n]+\s*/gu, ' '));

/** A block that begins with words written by `inLine`: no heading, list or number of a list begins there. */
export const atStart = (line: string): string =>
  line
    .replace(/^([#+>=:-])/u, '\\$1')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2')
    // Four spaces would begin a block of code; one is read over.
    .replace(/^[ \t]/u, (space) => `&#${space.charCodeAt(0)};`);

/** Words as blocks of their own: their paragraphs and their lines stay. */
export const inBlocks = (words: string): string =>
  words
    .replace(/\r\n?/gu, '\n')
    .split(/(?:[ \t]*\n){2,}/u)
    .filter((block) => block !== '')
    .map((block) =>
      block
        .split(/\r\n|\r|\n/u)
        .map(brokenLine)
        .join('\n'),
    )
    .join('\n\n');

/** A line of several; a backslash that breaks it would become a part of an address before it. */
function brokenLine(line: string, at: number, all: readonly string[]): string {
  const isLast = at === all.length - 1;
  return atStart(spoken(line)) + (isLast ? '' : endsInAddress.test(line) ? '  ' : '\\');
}

/** A link; `words` are written already, `address` is put between brackets only where its own signs ask for it. */
export const linked = (words: string, address: string): string =>
  `[${words}](${/[\s()<>]/u.test(address) ? `<${address}>` : address})`;

/** What is markup by itself; a # at the end of a heading too, and a ! before a link that comes next. */
const signs = /[\\`*_[\]<&~|#]|!$/gu;
const signsOfAddress = /[\\`*_[\]<&~|]/gu;

/** Addresses that a parser makes links of by itself: in these it reads no escapes. */
const address = /(?:https?:\/\/|www\.)[^\s<]*/giu;
const endsInAddress = /(?:https?:\/\/|www\.)[^\s<]*$/iu;

function spoken(line: string): string {
  let written = '';
  let from = 0;
  for (const { 0: found, index } of line.matchAll(address)) {
    // What ends before an address ends no line.
    written += `${line.slice(from, index)} `.replace(signs, '\\$&').slice(0, -1) + unlinked(found);
    from = index + found.length;
  }
  return written + line.slice(from).replace(signs, '\\$&');
}

/** An address with signs of markup is kept from becoming a link; any other is left alone. */
function unlinked(found: string): string {
  const written = found.replace(signsOfAddress, '\\$&');
  return written === found ? found : written.replace(/^(?:https?(?=:)|www(?=\.))/iu, '$&\\');
}
