/** A result as a unit: number, place in the Compact, the words around the hit, goals. */

import type { Language } from '../../model/languages.ts';
import { pageName, pathOf } from '../../places/pages.ts';
import { excerptOf } from '../../search/engine/excerpt.ts';
import { paragraphWith } from '../../search/engine/pack.ts';
import type { FirstUnit } from '../../search/engine/sent-words.ts';
import type { Span } from '../../search/engine/spans.ts';
import type { FirstDisplay, SearchDisplay } from '../../views/search-page.ts';
import { around, chip, element, hrefOf, marked } from './rows.ts';
import { unitNameOf } from './unit-name.ts';

/** What is shown of a result. */
export interface ShownUnit {
  language: Language;
  unit: FirstUnit;
  spans: readonly Span[];
  /** What is said of it before its place: why it is shown, its language. */
  said: readonly string[];
  /** How its words are written, where that is not the page's language. */
  written?: { tag: string; dir: string };
}

/** `page` is the language of the page. In a first answer goals have no titles. */
export function unitRow(
  document: Document,
  shown: ShownUnit,
  display: FirstDisplay & Partial<Pick<SearchDisplay, 'goals'>>,
  page: Language,
): HTMLElement {
  const { unit, spans, language, written } = shown;
  const { number = '', label = '', name = '' } = unitNameOf(display.names, unit.id) ?? {};
  const section = display.sections[unit.section];
  const chapter = display.sections.find((one) => one.id === section?.chapter);
  const row = element(document, 'li', `row o${section?.colour ?? 0}`);
  row.dataset['result'] = unit.id;
  const link = element(document, 'a', 'where');
  link.setAttribute('href', urlOf(shown, page));
  link.setAttribute('aria-label', name);
  const big = element(document, 'b', unit.id.startsWith('n') ? 'note' : '');
  big.textContent = number;
  link.append(big, label === '' ? '' : ` ${label}`);
  const meta = element(document, 'p', 'meta');
  const path = [chapter?.name, section === chapter ? undefined : section?.name].flatMap(
    (part) => part ?? [],
  );
  meta.textContent = [...shown.said, path.join(' / ')].join(' · ');
  const text = element(document, 'p', 'ex');
  const size = language === 'zh' ? around.zh : around.other;
  marked(text, excerptOf(unit.text, spans, size));
  if (written) {
    text.lang = written.tag;
    text.dir = written.dir;
  }
  row.append(link, meta, text);
  if (unit.goals.length > 0) {
    const chips = element(document, 'p', 'chips');
    for (const goal of unit.goals) {
      const mark = chip(
        document,
        String(goal),
        display.goalAll,
        hrefOf(page, pathOf(page, pageName('sdg', goal || 'all'))),
      );
      const title = display.goals?.[String(goal)];
      if (title !== undefined) mark.title = title;
      chips.append(mark, ' ');
    }
    row.append(chips);
  }
  return row;
}

/** The unit's own page, with the words to be marked there. */
function urlOf({ unit, spans, language }: ShownUnit, page: Language): string {
  const words = new Set(spans.map(({ start, end }) => unit.text.slice(start, end)));
  const paragraph = String(paragraphWith(unit));
  const fragment = unit.id === paragraph ? '' : unit.id;
  return hrefOf(page, pathOf(language, paragraph, fragment), [...words]);
}
