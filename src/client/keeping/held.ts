/** The languages on the device in words, each with its button; and the room that all of it takes. */

import { sizeIn } from '../../i18n/size.ts';
import { count, fill, number } from '../../i18n/strings.ts';
import { type Language, languages } from '../../model/languages.ts';
import type { KeepingWords } from '../../views/keeping-words.ts';
import type { Held, Report } from '../../worker/messages.ts';
import { making } from '../making.ts';

export function heldLines(
  document: Document,
  { held, shared }: Report,
  words: KeepingWords,
  remove: (language: Language) => Promise<void>,
): HTMLLIElement[] {
  const make = making(document);
  const lines = held.map((one) => {
    const line = make('li', {}, sentence(one, words));
    if (one.files > 0) {
      const { name } = languages[one.language];
      const textContent = fill(words.said.keepRemove, { language: name });
      const button = make('button', { type: 'button', className: 'btn', textContent });
      button.addEventListener('click', () => {
        button.disabled = true;
        void remove(one.language);
      });
      line.append(' ', button);
    }
    return line;
  });
  if (shared === 0) return lines;
  const size = sizeIn(words.language, shared, 1);
  return [...lines, make('li', {}, fill(words.said.keepShared, { size }))];
}

function sentence(held: Held, { language, said }: KeepingWords): string {
  const values = {
    language: languages[held.language].name,
    size: sizeIn(language, held.bytes, 1),
    all: number(language, held.ofFiles),
  };
  if (held.files === 0) return fill(said.keepNone, values);
  if (held.missing === 0) return fill(said.keepWhole, values);
  if (!held.isWanted) return count(language, said.keepSome, held.files, values);
  return fill(said.keepPart, { ...values, n: number(language, held.files) });
}

/** What the browser says of the room, in sentences, as far as it says anything. */
export function roomLines(
  { language, said }: KeepingWords,
  estimate: StorageEstimate | undefined,
  isPromised: boolean | undefined,
): string[] {
  const { usage, quota } = estimate ?? {};
  if (usage === undefined || quota === undefined) return [];
  const used = sizeIn(language, usage, 1);
  return [
    fill(said.keepRoom, { used, most: sizeIn(language, quota) }),
    isPromised ? said.keepPromised : said.keepUnpromised,
  ];
}
