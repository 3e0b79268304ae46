/** The text of a file, in whichever Unicode form an editor has saved it. */

/** UTF-8, or UTF-16 where a byte order mark says so, as spreadsheets and old editors write it. */
export function textOfFile(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const form =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(form).decode(bytes);
}

/** Without the byte order mark, which is no word. */
export const withoutMark = (text: string): string => text.replace(/^\ufeff+/u, '');
