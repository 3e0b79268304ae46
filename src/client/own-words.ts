/** Reads the reader's own copies, loaded when one is chosen: sets what the choice of a language calls. */

import { isLanguage } from '../model/languages.ts';
import { copyMarkup } from './own-copy/copy.ts';
import { openKeeper } from './own-copy/keep.ts';
import { pageLanguage } from './page-language.ts';
import { isTexts } from './values.ts';

declare global {
  interface Window {
    /** Sentences by their keys; they stand in the file before this. */
    compactOwnStrings?: unknown;
  }
}

window.compactOwnWords = async (language) => {
  const words = isTexts(window.compactOwnStrings) ? window.compactOwnStrings : {};
  const page = pageLanguage(window.document);
  if (!isLanguage(language) || !isLanguage(page)) return '';
  try {
    const copy = await openKeeper().get(language);
    if (copy) return copyMarkup(copy, words['gap'] ?? '', page);
  } catch {
    return words['refused'] ?? '';
  }
  const name = new Intl.DisplayNames(page, { type: 'language' }).of(language) ?? language;
  return (words['absent'] ?? '').replace('{language}', name);
};
