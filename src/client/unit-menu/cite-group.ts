/** Copies the citation of what the menu is on, in one of the styles; the one used last is at hand. */

import { type CitationPack, citeFrom, readCitationPack } from '../../citations/pack.ts';
import { htmlCitation, plainCitation } from '../../citations/template.ts';
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

/** One button for the style used last, and the others in a group; filled when the styles are there. */
export function citeEntries(host: MenuHost, dialog: MenuDialog, subject: Subject): HTMLElement[] {
  const { store, words } = host;
  const { language } = words;
  const once = dialog.button(words.say('cite'), () => {});
  const others = dialog.group(words.say('menuStyles'));
  const fill = (pack: CitationPack): void => {
    const link = linkTo(host, subject, language);
    // An address of a disk is of use to nobody else.
    const address = /^https?:/u.test(link) ? link : undefined;
    const where = { address, seen: new Date().toISOString().slice(0, 10) };
    const ids = citedUnits(subject.ids);
    const copy = (style: string): void => {
      const cited = ids.flatMap((id) => citeFrom(pack, style, id, where) ?? []);
      const { tag, dir } = languages[language];
      const isProse = pack.styles.find(({ id }) => id === style)?.notation === 'prose';
      const html = cited
        .map((one) => `<p lang="${tag}" dir="${dir}">${isolated(htmlCitation(one), language)}</p>`)
        .join('');
      const text = cited.map(plainCitation).join('\n');
      dialog.copy(isProse ? { text: isolated(text, language), html } : { text });
      store.set(styleKey, style);
      first(style);
    };
    const first = (asked: string | undefined): void => {
      const style = pack.styles.find(({ id }) => id === asked) ?? pack.styles[0];
      if (!style) return;
      once.textContent = `${words.say('labelled', { label: words.say('cite') })}${style.name}`;
      once.onclick = () => copy(style.id);
    };
    first(store.get(styleKey));
    others.append(...pack.styles.map(({ id, name }) => dialog.button(name, () => copy(id))));
  };
  citationsOf(host).then(fill, () => {
    once.onclick = () => dialog.say(words.say('menuFailed'));
  });
  return [once, others];
}
