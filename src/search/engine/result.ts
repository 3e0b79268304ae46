/** A unit that answers a query. */

import type { Span } from './spans.ts';
import type { Tier } from './tiers.ts';

export interface Result {
  id: string;
  tier: Tier;
  score: number;
  /** Stretches of the unit's plain words to be marked. */
  spans: readonly Span[];
}
