/** Emendations as the edition uses them: with a stable id each, and the reason in full. */

import type { SourceFacts } from '../schemas/source.ts';
import type { Emendation } from './emendation.ts';

/** Ids are the unit and, where it has several, a running number: `8j`, `21i-2`. */
export function emendationsOf(source: SourceFacts): Emendation[] {
  const seen = new Map<string, number>();
  return source.emendations.map((emendation) => {
    const count = (seen.get(emendation.unit) ?? 0) + 1;
    seen.set(emendation.unit, count);
    const several = source.emendations.filter((one) => one.unit === emendation.unit).length > 1;
    return {
      ...emendation,
      id: several ? `${emendation.unit}-${count}` : emendation.unit,
      reason: source.reasons[emendation.reason] ?? {},
    };
  });
}
