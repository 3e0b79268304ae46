/** What a page shows, as its address says it: `?layers=guide,textual&state=study`. */

export const states = ['text', 'notes', 'study'] as const;
export type State = (typeof states)[number];

export interface Shown {
  /** Layers that are switched off. */
  off: Set<string>;
  state: State;
}

export const isState = (value: string | null | undefined): value is State =>
  states.some((state) => state === value);

/** The state that a new reader starts with. */
export const firstState: State = 'notes';

/**
 * What the address asks for; undefined where it says nothing. Names that the page does not have
 * are passed over. `text=only` is how addresses said `state=text` before there were three.
 */
export function readShown(search: string, names: readonly string[]): Shown | undefined {
  const values = new URLSearchParams(search);
  const shown = values.get('layers');
  const asked = values.get('text') === 'only' ? 'text' : values.get('state');
  if (shown === null && !isState(asked)) return undefined;
  const on = new Set((shown ?? names.join()).split(','));
  return {
    off: new Set(names.filter((name) => !on.has(name))),
    state: isState(asked) ? asked : firstState,
  };
}

/** The address with the choice in it; with all layers in the first state it is the plain one. */
export function writeShown(href: string, names: readonly string[], { off, state }: Shown): string {
  const url = new URL(href);
  const on = names.filter((name) => !off.has(name));
  url.searchParams.delete('text');
  if (on.length === names.length) url.searchParams.delete('layers');
  else url.searchParams.set('layers', on.length === 0 ? 'none' : on.join());
  if (state === firstState) url.searchParams.delete('state');
  else url.searchParams.set('state', state);
  // A comma needs no escape in a query, and the address is to be read by people.
  return url.href.replaceAll('%2C', ',');
}
