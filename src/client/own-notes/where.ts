/** Where own notes live: how large they are, when they were last saved to a file, who may delete them. */

import { sizeIn } from '../../i18n/size.ts';
import { time } from '../../i18n/time.ts';
import type { OwnNote } from '../../own-notes/note.ts';
import type { Store } from '../store.ts';
import { exportedKey } from './files.ts';
import type { WordsOfPage } from './words.ts';

/** What shows the facts, called when notes have changed. */
export function startWhere(
  { document, location, navigator }: Window,
  store: Store,
  page: HTMLElement,
  words: WordsOfPage,
): (notes: readonly OwnNote[]) => void {
  const facts = page.querySelector<HTMLElement>('[data-facts]');
  const persist = page.querySelector<HTMLElement>('[data-persist]');
  const reveal = (name: string, isTrue: boolean): void => {
    const part = document.querySelector<HTMLElement>(`[data-${name}]`);
    if (part) part.hidden = !isTrue;
  };
  const isWeb = /^http/u.test(location.protocol);
  // All browsers of its maker delete what scripts have stored after seven days without a visit.
  const isSafari = /apple/iu.test(navigator.vendor);
  reveal('safari', isWeb && isSafari);
  reveal('from-disk', !isWeb);
  let promise = '';
  let now: readonly OwnNote[] = [];
  const show = (): void => {
    const date = store.get(exportedKey);
    const size = sizeIn(words.language, new Blob([JSON.stringify(now)]).size);
    const last = date
      ? words.say('mineLast', { date: time(words.language, date.slice(0, 10)) })
      : words.say('mineNever');
    if (facts)
      facts.textContent =
        now.length === 0 ? '' : [words.say('mineStored', { size }), last, promise].join(' ');
  };
  const told = async (ask: 'persist' | 'persisted'): Promise<void> => {
    // A browser without it, or a page without a safe connection, promises nothing.
    const kept = (await navigator.storage?.[ask]?.().catch(() => false)) ?? false;
    if (kept) promise = words.say('minePersisted');
    else if (ask === 'persist') promise = words.say('mineNotPersisted');
    if (persist) persist.hidden = kept || now.length === 0;
    show();
  };
  persist?.addEventListener('click', () => void told('persist'));
  return (notes) => {
    now = notes;
    show();
    void told('persisted');
  };
}
