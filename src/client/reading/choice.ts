/** A language that the reader chooses for words beside the text. */

import { newest } from '../newest.ts';
import { Said, type Words } from './packs.ts';

interface Choice {
  select: HTMLSelectElement;
  load: (language: string) => Promise<Words>;
  /** Takes away what the choice before has shown. */
  clear: () => void;
  fill: (words: Words, option: HTMLOptionElement) => void;
  output: Element;
  /** The language that is shown from the start and stays until another has come; none by default. */
  usual?: string;
  /** What is said of a language that could not be had. */
  failed: string | undefined;
}

/** Shows the words of the language that is chosen now; called again for every choice. */
export function showing({ select, load, clear, fill, output, usual = '', failed = '' }: Choice) {
  const ask = newest();
  let shown = usual;
  return async (): Promise<void> => {
    const counts = ask();
    const [option] = select.selectedOptions;
    clear();
    output.textContent = '';
    if (usual === '') shown = '';
    if (select.value === '' || !option) return;
    try {
      const words = await load(select.value);
      if (!counts()) return;
      fill(words, option);
      shown = select.value;
    } catch (error) {
      if (!counts()) return;
      output.textContent =
        (error instanceof Said && error.message) || failed.replace('{language}', option.text);
      // The choice says what is shown, and the language can be chosen once more.
      select.value = shown;
    }
  };
}

/** Words in the language of an option; they come escaped, from the build or from an own copy. */
export function putWords(
  element: HTMLElement,
  words: string,
  { lang, dataset }: HTMLOptionElement,
  into: Element = element,
): void {
  into.innerHTML = words;
  element.lang = dataset['lang'] ?? lang;
  element.dir = dataset['dir'] ?? 'ltr';
}
