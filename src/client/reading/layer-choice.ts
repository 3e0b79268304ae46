/** The layers that are shown, as the address of a page says it: `?layers=guide,textual&text=only`. */

export interface Shown {
  /** Layers that are switched off. */
  off: Set<string>;
  /** Whether nothing but the words is shown. */
  text: boolean;
}

/** Undefined where the address says nothing; names that the page does not have are passed over. */
export function readLayers(search: string, names: readonly string[]): Shown | undefined {
  const values = new URLSearchParams(search);
  const shown = values.get('layers');
  const text = values.get('text') === 'only';
  if (shown === null && !text) return undefined;
  const on = new Set((shown ?? names.join()).split(','));
  return { off: new Set(names.filter((name) => !on.has(name))), text };
}

/** The address with the choice in it; with everything shown it is the plain one. */
export function writeLayers(href: string, names: readonly string[], { off, text }: Shown): string {
  const url = new URL(href);
  const on = names.filter((name) => !off.has(name));
  if (on.length === names.length) url.searchParams.delete('layers');
  else url.searchParams.set('layers', on.length === 0 ? 'none' : on.join());
  if (text) url.searchParams.set('text', 'only');
  else url.searchParams.delete('text');
  // A comma needs no escape in a query, and the address is to be read by people.
  return url.href.replaceAll('%2C', ',');
}
