/**
 * Keeps the language switch on the item that the address names, without a script: the list of
 * links to that item is shown in place of the list to the page.
 */

export const targetClass = (id: string): string => `t-${id.replace('.', '-')}`;

/** One rule for each item of the page, and one that hides the general list. */
export function targetStyle(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  const targets = ids.map((id) => `[id="${id}"]:target`);
  const shown = ids.map((id) => `:root:has([id="${id}"]:target) .${targetClass(id)}`);
  return `:root:has(${targets.join()}) .tg{display:none}${shown.join()}{display:flex}`;
}
