/** The parts of the corpus by number and id, so that nobody searches the lists for them. */

import { byId } from './by-id.ts';
import type { Corpus, CorpusMaps } from './corpus.ts';

/** The checks have made sure that no id occurs twice. */
export function mapsOf({
  paragraphs,
  sections,
  principles,
  goals,
  layers,
  apparatus,
}: Pick<
  Corpus,
  'paragraphs' | 'sections' | 'principles' | 'goals' | 'layers' | 'apparatus'
>): CorpusMaps {
  const objectives = sections.flatMap((section) =>
    section.objective === undefined ? [] : [[section.objective, section] as const],
  );
  return {
    paragraph: new Map(paragraphs.map((one) => [one.number, one])),
    goal: new Map(goals.map((one) => [one.number, one])),
    objective: new Map(objectives),
    section: byId(sections),
    principle: byId(principles),
    layer: byId(layers),
    term: byId(apparatus.terms),
  };
}
