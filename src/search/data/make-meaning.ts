/** What readers ask for, as the search of a language takes it: by the places of the pack's units. */

import type { AskedFacts } from '../../schemas/asked.ts';
import type { MeaningPack } from '../engine/meaning.ts';
import type { SearchPack } from '../engine/pack.ts';

/** `pack` with its concepts: what is asked for a term leads to the units that speak of it. */
export function meaningPack({ units, concepts }: SearchPack, asked: AskedFacts): MeaningPack {
  const places = new Map(units.map(({ id }, place) => [id, place]));
  return {
    units: units.map(({ id }) => (asked.units[id] ?? []).join('\n')),
    terms: concepts.flatMap((concept): MeaningPack['terms'] => {
      const lines = asked.terms[concept.id] ?? [];
      const of = concept.units.flatMap((id) => places.get(id) ?? []);
      return lines.length > 0 ? [[lines.join('\n'), of]] : [];
    }),
    alike: asked.alike.map((row) => row.join('\n')),
  };
}
