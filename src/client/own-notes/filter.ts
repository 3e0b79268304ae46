/** The search in own notes and its filters: what there is to choose, and what is chosen. */

import { isLanguage } from '../../model/languages.ts';
import { countNotes, type NoteFilter } from '../../own-notes/find-notes.ts';
import { colours, type OwnNote } from '../../own-notes/note.ts';
import { colourNames } from './terms.ts';
import type { WordsOfPage } from './words.ts';

export interface Filter {
  /** What is chosen now. */
  read(): NoteFilter;
  /** Offers what some note has, with how many have it; a choice stays while it is there. */
  offer(notes: readonly OwnNote[]): void;
}

export function filterOf(root: HTMLElement, words: WordsOfPage, changed: () => void): Filter {
  const find = root.querySelector<HTMLInputElement>('[data-find]');
  const choice = (name: string): HTMLSelectElement | null =>
    root.querySelector<HTMLSelectElement>(`[data-filter=${name}]`);
  const [paragraph, colour, tag, language] = ['paragraph', 'colour', 'tag', 'language'].map(choice);
  const named = new Intl.DisplayNames(root.ownerDocument.documentElement.lang, {
    type: 'language',
  });
  const names = colourNames(words);
  const put = (
    select: HTMLSelectElement | null | undefined,
    counts: readonly (readonly [value: string, text: string, count: number])[],
  ): void => {
    if (!select) return;
    const { value } = select;
    select.length = 1;
    for (const [one, text, n] of counts) select.add(new Option(`${text} (${n})`, one));
    select.value = value;
    if (select.selectedIndex < 0) select.selectedIndex = 0;
  };
  find?.addEventListener('input', changed);
  for (const select of [paragraph, colour, tag, language])
    select?.addEventListener('change', changed);
  return {
    read() {
      const code = language?.value ?? '';
      return {
        words: find?.value,
        paragraph: paragraph?.value ? Number(paragraph.value) : undefined,
        colour: colours.find((one) => one === colour?.value),
        tag: tag?.value,
        language: isLanguage(code) ? code : undefined,
      };
    },
    offer(notes) {
      const counts = countNotes(notes);
      put(
        paragraph,
        counts.paragraphs.map(([one, n]) => [String(one), String(one), n]),
      );
      put(
        colour,
        counts.colours.map(([one, n]) => [one, names[one], n]),
      );
      put(
        tag,
        counts.tags.map(([one, n]) => [one, one, n]),
      );
      put(
        language,
        counts.languages.map(([one, n]) => [one, named.of(one) ?? one, n]),
      );
    },
  };
}
