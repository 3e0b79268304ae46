/** Starts parts of a page one by one. */

/** Every part is given the same; one that throws is told to the console and leaves the others alive. */
export function startAll<Given extends readonly unknown[]>(
  parts: readonly ((...given: Given) => void)[],
  log: Pick<Console, 'error'>,
  ...given: Given
): void {
  for (const start of parts) {
    try {
      start(...given);
    } catch (error) {
      log.error(error);
    }
  }
}
