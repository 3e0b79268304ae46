/** The words of a unit as Akoma Ntoso: not a letter beside them stands between the tags. */

import type { Segment } from '../../model/segments.ts';
import { xml } from '../xml.ts';
import { goalId, goalUri } from './names.ts';

/** `footnote` writes what stands where a footnote is called. */
export const wordsAsXml = (
  segments: readonly Segment[],
  footnote: (number: number) => string,
): string => segments.map((segment) => segmentXml(segment, footnote)).join('');

function segmentXml(segment: Segment, footnote: (number: number) => string): string {
  switch (segment.kind) {
    case 'words':
      return xml(segment.text);
    case 'goal':
      return goalRef(segment.goal, segment.text);
    case 'all-goals':
      return goalRef('all', segment.text);
    case 'emended':
      return `<inline name="emendation" title="${xml(segment.received)}">${xml(segment.text)}</inline>`;
    case 'footnote':
      return footnote(segment.number);
  }
}

const goalRef = (goal: number | 'all', words: string): string =>
  `<ref href="${goalUri(goal)}" refersTo="#${goalId(goal)}">${xml(words)}</ref>`;
