/** A link of a note to something in the edition, written `unit:48`, `goal:9`, `note:guide/011`. */

export const referenceKinds = [
  'unit',
  'section',
  'objective',
  'principle',
  'goal',
  'term',
  'body',
  'instrument',
  'note',
] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

export interface Reference {
  kind: ReferenceKind;
  id: string;
}

/** Reads the address of a link; undefined when it is not one of ours. */
export function parseReference(address: string): Reference | undefined {
  const [name = '', ...rest] = address.split(':');
  const kind = referenceKinds.find((one) => one === name);
  const id = rest.join(':');
  return kind && id !== '' ? { kind, id } : undefined;
}

export const sameReference = (a: Reference, b: Reference): boolean =>
  a.kind === b.kind && a.id === b.id;
