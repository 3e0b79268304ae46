/** Stretches of a text that are to be marked, as offsets in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** Sorted, without overlaps; stretches that touch become one. */
export function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else out.push({ ...span });
  }
  return out;
}
