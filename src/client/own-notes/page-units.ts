/** The units of a page as own notes see them: their words, and where in them a range is. */

import { isLanguage, type Language } from '../../model/languages.ts';
import type { UnitId } from '../../model/unit-id.ts';
import { type UnitWords, unitWords } from '../../own-notes/place.ts';
import { pageLanguage } from '../page-language.ts';
import { liveRun } from '../text/live-run.ts';
import type { Run } from '../text/text-run.ts';

export interface PageUnit extends UnitWords {
  id: UnitId;
  element: HTMLElement;
  /** The element of the words. */
  words: HTMLElement;
  /** The language of the words: that of the page, or the source's where a translation is missing. */
  language: Language;
  run: Run;
}

export function unitsOf(document: Document): ReadonlyMap<UnitId, PageUnit> {
  const units = new Map<UnitId, PageUnit>();
  for (const words of document.querySelectorAll<HTMLElement>('[data-unit]>:is(.txt,.ft)')) {
    const element = words.parentElement;
    const id = element?.dataset['unit'];
    const language =
      words.closest<HTMLElement>('main [lang]')?.lang.slice(0, 2) ?? pageLanguage(document);
    if (!element || id === undefined || !isLanguage(language)) continue;
    const run = liveRun(words);
    units.set(id, { id, element, words, language, run, ...unitWords(run.text) });
  }
  return units;
}

/** Where in the words a range begins and ends; undefined when it has none of them. */
export function stretchOf(
  unit: PageUnit,
  range: Range,
): { start: number; end: number } | undefined {
  const inside = unit.run.nodes.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return undefined;
  const start = first.start + (first.node === range.startContainer ? range.startOffset : 0);
  const length = last.node === range.endContainer ? range.endOffset : last.node.data.length;
  const end = last.start + length;
  return end > start ? { start, end } : undefined;
}
