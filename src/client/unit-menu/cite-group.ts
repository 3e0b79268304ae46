/** Copies the citation of what the menu is on, in one of the styles; the one used last is at hand. */

import { copiedCitations } from '../../citations/copied.ts';
import { type CitationPack, citeFrom, type PackedStyle } from '../../citations/pack.ts';
import { citationsOf } from './citations.ts';
import type { MenuDialog } from './dialog.ts';
import type { MenuHost } from './host.ts';
import type { Subject } from './subject.ts';

/** The style that was used last. */
const styleKey = 'cite-style';

/** The day where the reader is, which is not always that of Greenwich. */
function today(now = new Date()): string {
  const here = now.getTime() - now.getTimezoneOffset() * 60_000;
  return new Date(here).toISOString().slice(0, 10);
}

/**
 * One button for the style used last, and the others in a group, filled when the styles are there.
 * Who presses the button before that waits for them.
 */
export function citeEntries(host: MenuHost, dialog: MenuDialog, subject: Subject): HTMLElement[] {
  const { store, words } = host;
  const { language } = words;
  const loaded = citationsOf(host);
  // Where storage is refused it is remembered as long as the menu is open.
  let last = store.get(styleKey);
  const used = ({ styles }: CitationPack): PackedStyle | undefined =>
    styles.find(({ id }) => id === last) ?? styles[0];
  const name = (style: PackedStyle): void => {
    once.textContent = `${words.say('labelled', { label: words.say('cite') })}${style.name}`;
  };
  const copied = (pack: CitationPack, style = used(pack)): ReturnType<typeof copiedCitations> => {
    if (!style) throw new Error('no styles');
    const { id, notation } = style;
    // An address of a disk is of use to nobody else.
    const address = /^https?:/u.test(subject.address) ? subject.address : undefined;
    const where = { address, seen: today() };
    const cited = subject.cited.flatMap((one) => citeFrom(pack, id, one, where) ?? []);
    last = id;
    store.set(styleKey, id);
    name(style);
    return copiedCitations(cited, { language, notation });
  };
  const once = dialog.button(words.say('cite'), () =>
    dialog.copy(loaded.then((pack) => copied(pack))),
  );
  const others = dialog.group(words.say('menuStyles'));
  loaded.then(
    (pack) => {
      const style = used(pack);
      if (style) name(style);
      others.append(
        ...pack.styles.map((one) => dialog.button(one.name, () => dialog.copy(copied(pack, one)))),
      );
    },
    // The button says so when it is pressed.
    () => others.remove(),
  );
  return [once, others];
}
