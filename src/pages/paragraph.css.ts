/** The style sheet that the page of a paragraph does not need for its first paint. */

import { targetStyle } from '../components/frame/target-style.ts';
import { noteStyle } from '../components/unit/note-style.ts';
import { corpus, reading } from '../corpus.ts';
import { notesOfPages } from '../views/notes-of-pages.ts';
import { bundledStyles } from './_bundle.ts';

export async function GET(): Promise<Response> {
  const { languages, paragraphs } = await corpus();
  const notes = notesOfPages(await Promise.all(languages.map(reading)));
  const items = paragraphs.flatMap((one) => [...one.items, ...one.footnotes]);
  return bundledStyles('src/styles/later/paragraph.css', targetStyle(items) + noteStyle(notes));
}
