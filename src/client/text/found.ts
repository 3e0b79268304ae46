/** Marks the words that a search result came with: `?mark=…` in the address, letter for letter. */

import { readMarks } from '../../places/address.ts';
import { readFragment } from '../../places/fragment.ts';
import { highlight } from './highlight.ts';
import { type Run, rangeOf, runOf, runOfUnit, stretches } from './text-run.ts';

export function startFound({ document, location }: Window): void {
  const wanted = readMarks(location.search);
  if (wanted.length === 0) return;
  const run = wordsIn(document, readFragment(location.hash));
  if (!run) return;
  highlight(
    'found',
    wanted.flatMap((word) =>
      stretches(run.text, word).flatMap(([start, end]) => rangeOf(run, start, end) ?? []),
    ),
  );
}

/** The words of the unit or note that the address names, or of the running text that it stands in. */
function wordsIn(document: Document, id: string): Run | undefined {
  const target = document.getElementById(id);
  if (target?.matches('[data-note], [role=note]')) return runOf(target, () => true);
  const unit = target?.matches('[data-unit]')
    ? target
    : document.querySelector('article[data-unit]');
  if (unit) return runOfUnit(unit);
  const prose = document.querySelector('main .prose, main [data-long-text]');
  return prose ? runOf(prose, () => true) : undefined;
}
