import { createHash } from 'node:crypto';

/** First 16 hexadecimal digits of the SHA-256 of the words that a translation was made from. */
export const hashWords = (words: string): string =>
  createHash('sha256').update(words, 'utf8').digest('hex').slice(0, 16);
