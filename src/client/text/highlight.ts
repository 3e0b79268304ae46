/** Marks stretches of the text without touching it; browsers that cannot do without. */

/** Shows the ranges under a name that the style sheet knows; none takes the marks away. */
export function highlight(name: string, ranges: readonly Range[]): void {
  if (typeof Highlight === 'function') CSS.highlights.set(name, new Highlight(...ranges));
}
