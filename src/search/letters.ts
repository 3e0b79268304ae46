/** Letters without what a reader may leave out: accents, marks, hamza, width, foreign digits. */

/** Letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ء: '',
  ـ: '',
};

const digitZeros = [0x0660, 0x06f0];

/** The plain form of a letter or digit that Unicode does not take apart; possibly none. */
export function plainLetter(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  for (const zero of digitZeros) if (code >= zero && code <= zero + 9) return String(code - zero);
  return letters[character];
}

/** A word in small letters without marks. й is a letter, not an accent. */
export const bare = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('\u0438\u0306', '\u0439')
    .replace(/[\p{M}\p{Cf}]/gu, '');

/** A word that has no Chinese characters in its plain form, as `fold` gives it. */
export const plainWord = (word: string): string =>
  Array.from(bare(word), (character) => plainLetter(character) ?? character).join('');
