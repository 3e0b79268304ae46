/**
 * The words of a unit as a run of segments. Goal chips, note markers and emended places are
 * segments of their own, so that a page can mark them without touching a letter of the text.
 */

export type Segment =
  | { kind: 'words'; text: string }
  | { kind: 'goal'; text: string; goal: number }
  | { kind: 'all-goals'; text: string }
  | { kind: 'emended'; text: string; received: string; emendation: string }
  | { kind: 'footnote'; number: number };

/** The plain words: what a reader reads and copies, without note markers. */
export function plainWords(segments: readonly Segment[]): string {
  return segments.map((segment) => (segment.kind === 'footnote' ? '' : segment.text)).join('');
}

export interface Mark {
  /** Offsets in the plain words, in UTF-16 code units. */
  start: number;
  end: number;
  /** The segment that stands for these words. */
  make: (text: string) => Segment;
}

/**
 * Cuts marked stretches out of the words. Marks are taken in order of their start; one that
 * overlaps an earlier mark, or a segment that is not plain words, throws a RangeError,
 * because it would mean that two parts of the edition claim the same letters.
 */
export function markSegments(segments: readonly Segment[], marks: readonly Mark[]): Segment[] {
  const pending = [...marks].sort((a, b) => a.start - b.start || a.end - b.end);
  const out: Segment[] = [];
  let offset = 0;
  for (const segment of segments) {
    if (segment.kind === 'footnote') {
      out.push(segment);
      continue;
    }
    const end = offset + segment.text.length;
    let cursor = offset;
    for (let mark = pending[0]; mark && mark.start < end; mark = pending[0]) {
      if (mark.start < cursor || mark.end > end || segment.kind !== 'words') {
        throw new RangeError(`mark ${mark.start}-${mark.end} overlaps another part of the text`);
      }
      const before = segment.text.slice(cursor - offset, mark.start - offset);
      if (before) out.push({ kind: 'words', text: before });
      out.push(mark.make(segment.text.slice(mark.start - offset, mark.end - offset)));
      cursor = mark.end;
      pending.shift();
    }
    const rest = segment.text.slice(cursor - offset);
    if (rest) out.push(cursor === offset ? segment : { kind: 'words', text: rest });
    offset = end;
  }
  if (pending.length > 0) throw new RangeError('a mark lies beyond the end of the text');
  return out;
}
