/** The apparatus: what the Compact names and asks for, joined to the units that do so. */

import type { NamedFacts } from '../schemas/apparatus.ts';
import type { TermFacts } from '../schemas/taxonomy.ts';
import type { CorpusInput } from './corpus-input.ts';

/** A body, an instrument or a group. */
export type Named = NamedFacts;
export type Term = TermFacts;

export interface Apparatus {
  bodies: readonly Named[];
  instruments: readonly Named[];
  groups: readonly Named[];
  terms: readonly Term[];
}

export const apparatusOf = ({ apparatus, terms }: CorpusInput): Apparatus => ({
  bodies: apparatus.bodies.data,
  instruments: apparatus.instruments.data,
  groups: apparatus.groups.data,
  terms: terms.data,
});
