/**
 * Keeps the language switch on the item that the address names, without a script: the list of
 * links to that item is shown in place of the list to the page.
 */

/** What an id is without the number of its paragraph, `a`, `.1`, `n4`: on a page it is as good as the id. */
const ending = (id: string): string => id.replace(/^\d+/u, '');

export const targetClass = (id: string): string => `t-${ending(id).replace('.', '')}`;

/** One rule for each kind of item, `a` to the last letter, and one that hides the general list. */
export function targetStyle(ids: readonly string[]): string {
  const endings = [...new Set(ids.map(ending))].sort();
  if (endings.length === 0) return '';
  // `:target` first: all elements of a page are asked, and nearly all say no to it at once.
  const targets = endings.map((one) => `:target[data-unit$="${one}"]`);
  const shown = endings.map((one, at) => `:root:has(${targets[at]}) .${targetClass(one)}`);
  return `:root:has(:target[data-unit]:not(article)) .tg{display:none}${shown.join()}{display:flex}`;
}
