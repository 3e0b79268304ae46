/** Filled citations as they are copied: one text of all, and HTML of those in prose. */

import { type Language, languages } from '../model/languages.ts';
import { htmlCitation, type Notation, plainCitation } from './template.ts';

/** Prose has its isolates already: it is copied as it was filled. */
export function copiedCitations(
  citations: readonly string[],
  { language, notation }: { language: Language; notation: Notation },
): { text: string; html?: string } {
  // Each is a list of one item; together they are one list.
  if (notation === 'json')
    return { text: `[${citations.map((one) => one.trim().slice(1, -1)).join(', ')}]\n` };
  const text = citations.map(plainCitation).join('\n');
  if (notation !== 'prose') return { text };
  const { tag, dir } = languages[language];
  const html = citations.map((one) => `<p lang="${tag}" dir="${dir}">${htmlCitation(one)}</p>`);
  return { text, html: html.join('') };
}
