/** The lists that a corpus is made of besides its text: their names, and what each holds. */

import type {
  ActorFacts,
  CommitmentFacts,
  DefinitionFacts,
  NamedFacts,
  PointerFacts,
  VerbFacts,
} from '../schemas/apparatus.ts';
import type { DraftingFacts } from '../schemas/drafting.ts';
import type { LayerFacts } from '../schemas/layer.ts';
import type { SourceFacts } from '../schemas/source.ts';
import type {
  DeadlineFacts,
  ExceptionFacts,
  GoalFacts,
  PrincipleFacts,
  SectionFacts,
  SynonymFacts,
  TermFacts,
} from '../schemas/taxonomy.ts';

export interface ListFacts {
  sections: readonly SectionFacts[];
  principles: readonly PrincipleFacts[];
  goals: readonly GoalFacts[];
  deadlines: readonly DeadlineFacts[];
  /** How the text came about, in the order of time. */
  drafting: readonly DraftingFacts[];
  terms: readonly TermFacts[];
  synonyms: readonly SynonymFacts[];
  layers: readonly LayerFacts[];
  /** What the Compact names and asks for. */
  bodies: readonly NamedFacts[];
  instruments: readonly NamedFacts[];
  groups: readonly NamedFacts[];
  actors: readonly ActorFacts[];
  verbs: readonly VerbFacts[];
  commitments: readonly CommitmentFacts[];
  pointers: readonly PointerFacts[];
  definitions: readonly DefinitionFacts[];
  exceptions: ExceptionFacts;
  source: SourceFacts;
}

export type ListName = keyof ListFacts;

export type LineOf = (path: readonly (string | number)[]) => number | undefined;

export interface ListInput<Facts> {
  file: string;
  data: Facts;
  lineOf: LineOf;
  /** Set when something was refused, and reported, and is therefore left out. */
  partial?: boolean | undefined;
}

export type ListInputs = { [Name in ListName]: ListInput<ListFacts[Name]> };
