/** The first sentences of a note, shown where the rest is folded. */

import type { NotePart } from './reference-link.ts';

/** So much is shown at least; a Chinese character says about as much as two and a half letters. */
const least = { han: 55, letters: 140 };
/** Where less than this would remain, the note is not cut. */
const rest = { han: 25, letters: 60 };

/**
 * Cuts the first paragraph of a note after a sentence. A sentence that ends within a link or
 * within stressed words is no place to cut: then the next one is taken.
 */
export function firstLines(
  body: readonly NotePart[],
  tag: string,
): { first: readonly NotePart[]; rest: readonly NotePart[] } {
  const [paragraph, ...others] = body;
  const whole = { first: body, rest: [] };
  if (paragraph?.kind !== 'p') return whole;
  const text = wordsOf(paragraph);
  const script = /\p{Script=Han}/u.test(text) ? 'han' : 'letters';
  const sentences = [...new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text)];
  for (const { index, segment } of sentences) {
    const end = index + segment.length;
    if (end < least[script]) continue;
    if (others.length === 0 && text.length - end < rest[script]) return whole;
    const cut = cutAt(paragraph.children, end);
    if (cut)
      return {
        first: [{ kind: 'p', children: cut.before }],
        rest: [
          ...(cut.after.length > 0 ? [{ kind: 'p' as const, children: cut.after }] : []),
          ...others,
        ],
      };
  }
  return whole;
}

const wordsOf = (part: NotePart): string =>
  part.kind === 'text' ? part.text : part.children.map(wordsOf).join('');

/** Undefined where the offset is not between parts or within plain words. */
function cutAt(
  parts: readonly NotePart[],
  at: number,
): { before: NotePart[]; after: NotePart[] } | undefined {
  let start = 0;
  for (const [index, part] of parts.entries()) {
    const length = wordsOf(part).length;
    if (at > start + length) {
      start += length;
      continue;
    }
    const before = parts.slice(0, index);
    const after = parts.slice(index + 1);
    if (at === start + length) return { before: [...before, part], after };
    if (part.kind !== 'text') return undefined;
    const [first, second] = [part.text.slice(0, at - start), part.text.slice(at - start)];
    return {
      before: [...before, { kind: 'text', text: first.trimEnd() }],
      after: [{ kind: 'text', text: second }, ...after],
    };
  }
  return undefined;
}
