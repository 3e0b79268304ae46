/** Copies the citation of what the menu is on, in one of the styles; the one used last is at hand. */

import { type CitationPack, citeFrom, readCitationPack } from '../../citations/pack.ts';
import { htmlCitation, plainCitation } from '../../citations/template.ts';
import type { Copied } from '../../copying/forms.ts';
import { isolated } from '../../copying/isolates.ts';
import { languages } from '../../model/languages.ts';
import { below, citationPackKey, citationPackUrl } from '../../places/files.ts';
import { loadScript } from '../script.ts';
import { linkTo } from './addresses.ts';
import type { MenuDialog } from './dialog.ts';
import type { MenuHost } from './host.ts';
import { citedUnits, type Subject } from './subject.ts';

/** The style that was used last. */
const styleKey = 'cite-style';

/** The citations of the language of the page; rejects where they cannot be had. */
async function citationsOf({ window, words, root }: MenuHost): Promise<CitationPack> {
  const key = citationPackKey(words.language);
  const had = readCitationPack(window.compactPacks?.[key]);
  if (had) return had;
  await loadScript(window.document, below(root, citationPackUrl(words.language)));
  const pack = readCitationPack(window.compactPacks?.[key]);
  if (!pack) throw new Error(key);
  return pack;
}

/** One button for the style used last, and the others in a group, which is filled when they are there. */
export function citeEntries(host: MenuHost, dialog: MenuDialog, subject: Subject): HTMLElement[] {
  const { store, words } = host;
  const { language } = words;
  const given = citationsOf(host);
  let last = store.get(styleKey);
  const styleIn = ({ styles }: CitationPack, asked: string | undefined) =>
    styles.find(({ id }) => id === asked) ?? styles[0];
  const once = dialog.button(words.say('cite'), () => copy(last));
  const others = dialog.group(words.say('menuStyles'));
  const show = (pack: CitationPack): void => {
    const style = styleIn(pack, last);
    if (style)
      once.textContent = `${words.say('labelled', { label: words.say('cite') })}${style.name}`;
  };
  const cited = (pack: CitationPack, asked: string | undefined): Copied => {
    const style = styleIn(pack, asked);
    if (!style) throw new Error('no style');
    const link = linkTo(host, subject, language);
    // An address of a disk is of use to nobody else.
    const address = /^https?:/u.test(link) ? link : undefined;
    const where = { address, seen: new Date().toISOString().slice(0, 10) };
    const all = citedUnits(subject.ids).flatMap((id) => citeFrom(pack, style.id, id, where) ?? []);
    last = style.id;
    store.set(styleKey, last);
    show(pack);
    const text = all.map(plainCitation).join('\n');
    if (style.notation !== 'prose') return { text };
    const { tag, dir } = languages[language];
    const html = all
      .map((one) => `<p lang="${tag}" dir="${dir}">${isolated(htmlCitation(one), language)}</p>`)
      .join('');
    return { text: isolated(text, language), html };
  };
  /** Also before they have come: it waits for them. */
  const copy = (asked: string | undefined): void =>
    dialog.copy(given.then((pack) => cited(pack, asked)));
  given.then(
    (pack) => {
      show(pack);
      others.append(...pack.styles.map(({ id, name }) => dialog.button(name, () => copy(id))));
    },
    () => others.remove(),
  );
  return [once, others];
}
