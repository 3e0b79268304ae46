/** Links to what the menu is opened on, in full, as they can be given to others. */

import type { Language } from '../../model/languages.ts';
import { paragraphOf, type UnitId } from '../../model/unit-id.ts';
import { writeMarks } from '../../places/address.ts';
import { below } from '../../places/files.ts';
import { at, languageIn, pageName, pathOf } from '../../places/pages.ts';
import { rangeFragment } from '../../places/range.ts';
import { textFragment } from '../../places/text-fragment.ts';
import { placeOfUnit } from '../own-notes/terms.ts';
import { citedUnits } from './cited-units.ts';
import type { MenuHost } from './host.ts';

/** The address of the site for others: that of the page, or the one that it was built for. */
export function publicRoot({ document, location }: Window, root: string): string {
  if (/^https?:/u.test(location.protocol)) return root;
  const built = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
  const path = /\/[a-z]{2}\/[^/]*$/u.exec(built)?.[0] ?? '';
  return languageIn(path) ? built.slice(0, -path.length + 1) : root;
}

/** Said besides of an address that leads nowhere elsewhere. */
export const fromDisk = ({ window, root, words }: MenuHost): string =>
  /^https?:/u.test(publicRoot(window, root)) ? '' : words.say('menuFromDisk');

/** Units, or words of the first of them. */
interface Chosen {
  ids: readonly UnitId[];
  isWords: boolean;
  text: string;
}

/** To units, or to words of them; words are those of the page's own language. */
export function linkTo(
  { window, root, words }: MenuHost,
  { ids, isWords, text }: Chosen,
  of: Language,
): string {
  const site = publicRoot(window, root);
  const [first = ''] = ids;
  return isWords && of === words.language
    ? linkToWords(site, of, first, text)
    : linkToUnit(site, of, citedUnits(ids)[0] ?? first);
}

const linkToUnit = (root: string, language: Language, id: UnitId): string =>
  below(root, placeOfUnit(language, id));

/** From one unit to another: on the page of their paragraph, or in the whole text. */
export function linkToRange(root: string, language: Language, from: UnitId, to: UnitId): string {
  const [one, other] = [from, to].map(paragraphOf);
  const page = one !== undefined && one === other ? pageName('paragraph', one) : 'text';
  return below(root, pathOf(language, page, rangeFragment({ from, to })));
}

/** To words of a unit: marked by this site, and looked for by browsers that can. */
function linkToWords(root: string, language: Language, id: UnitId, words: string): string {
  const path = writeMarks(placeOfUnit(language, id), [words.trim()]);
  return below(root, (path.includes('#') ? path : at(path, '')) + textFragment(words));
}
