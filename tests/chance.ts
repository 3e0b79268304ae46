/** Chance that is the same on every run: tests that try many cases name their seed. */

/** Numbers from 0 to 1, those that the seed leads to (a linear congruential generator). */
export function chance(seed: string): () => number {
  let state = [...seed].reduce((sum, one) => (sum * 31 + (one.codePointAt(0) ?? 0)) >>> 0, 7);
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
