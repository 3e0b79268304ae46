/** The apparatus: what the Compact names and asks for, joined to the units that do so. */

import type {
  ActorFacts,
  DefinitionFacts,
  NamedFacts,
  PointerFacts,
  VerbFacts,
} from '../schemas/apparatus.ts';
import type { DeadlineFacts, TermFacts } from '../schemas/taxonomy.ts';
import { byId } from './by-id.ts';
import type { CorpusInput } from './corpus-input.ts';
import { paragraphOf, type UnitId } from './unit-id.ts';

/** A body, an instrument or a group. */
export type Named = NamedFacts;
export type Actor = ActorFacts;
export type Verb = VerbFacts;
export type Pointer = PointerFacts;
export type Term = TermFacts & Partial<Pick<DefinitionFacts, 'definition' | 'remark'>>;

export interface Commitment {
  unit: UnitId;
  acts: readonly { verb: Verb; who: readonly Actor[] }[];
  /** Dates that the unit, or the words above it, set. */
  due: readonly DeadlineFacts[];
}

export interface Apparatus {
  bodies: readonly Named[];
  instruments: readonly Named[];
  groups: readonly Named[];
  terms: readonly Term[];
  actors: readonly Actor[];
  verbs: readonly Verb[];
  commitments: readonly Commitment[];
  pointers: readonly Pointer[];
}

/** What the checks have refused is left out. */
export function apparatusOf(input: CorpusInput): Apparatus {
  const { bodies, instruments, groups, actors, verbs, pointers, definitions } = input;
  const defined = new Map(definitions.data.map((one) => [one.term, one]));
  return {
    bodies: bodies.data,
    instruments: instruments.data,
    groups: groups.data,
    terms: input.terms.data.map((term) => {
      const own = defined.get(term.id);
      return own ? { ...term, definition: own.definition, remark: own.remark } : term;
    }),
    actors: actors.data,
    verbs: verbs.data,
    commitments: commitments(input),
    pointers: pointers.data,
  };
}

function commitments({ actors, verbs, commitments, deadlines }: CorpusInput): Commitment[] {
  const verbById = byId(verbs.data);
  const actorById = byId(actors.data);
  return commitments.data.map(({ unit, acts }) => ({
    unit,
    acts: acts.flatMap(({ verb, who }) => {
      const own = verbById.get(verb);
      const all = who.flatMap((id) => actorById.get(id) ?? []);
      return own ? [{ verb: own, who: all }] : [];
    }),
    due: deadlines.data.filter(
      ({ units }) => units.includes(unit) || units.includes(String(paragraphOf(unit))),
    ),
  }));
}
