/** A result as a unit: number, place in the Compact, the words around the hit, goals. */

import { type Language, languages } from '../../model/languages.ts';
import { pageName, pathOf } from '../../places/pages.ts';
import { excerptOf } from '../../search/engine/excerpt.ts';
import { type PackUnit, paragraphWith } from '../../search/engine/pack.ts';
import type { Span } from '../../search/engine/spans.ts';
import type { Tier } from '../../search/engine/tiers.ts';
import type { SearchDisplay } from '../../views/search-page.ts';
import { around, chip, element, hrefOf, marked } from './rows.ts';

/** What is shown of a result. */
export interface ShownUnit {
  language: Language;
  unit: PackUnit;
  result: { tier?: Tier; spans: readonly Span[] };
  /** Why it is shown though it is no answer. */
  because?: string;
}

export interface Among {
  display: SearchDisplay;
  /** Units that the query names. */
  places: readonly string[];
  /** The language of the page. */
  language: Language;
}

export function unitRow(document: Document, found: ShownUnit, shown: Among): HTMLElement {
  const { unit, result, language } = found;
  const { display, places } = shown;
  const { strings } = display;
  const [number = '', label = '', name = ''] = display.units[unit.id] ?? [];
  const section = display.sections[unit.section];
  const chapter = display.sections.find((one) => one.id === section?.chapter);
  const row = element(document, 'li', `row o${section?.colour ?? 0}`);
  row.dataset['result'] = unit.id;
  const link = element(document, 'a', 'where');
  link.setAttribute('href', urlOf(found, shown.language));
  link.setAttribute('aria-label', name);
  const big = element(document, 'b', unit.id.startsWith('n') ? 'note' : '');
  big.textContent = number;
  link.append(big, label === '' ? '' : ` ${label}`);
  const meta = element(document, 'p', 'meta');
  const path = [chapter?.name, section === chapter ? undefined : section?.name].flatMap(
    (part) => part ?? [],
  );
  meta.textContent = [
    ...(places.includes(unit.id) ? [strings.searchPlace] : []),
    ...(result.tier === 'meaning' ? [strings.searchNear] : []),
    ...(found.because === undefined ? [] : [found.because]),
    ...(language === shown.language ? [] : [display.languages[language] ?? '']),
    path.join(' / '),
  ].join(' · ');
  const text = element(document, 'p', 'ex');
  const size = language === 'zh' ? around.zh : around.other;
  marked(text, excerptOf(unit.text, result.spans, size));
  if (language !== shown.language) {
    text.lang = languages[language].tag;
    text.dir = languages[language].dir;
  }
  row.append(link, meta, text);
  if (unit.goals.length > 0) {
    const chips = element(document, 'p', 'chips');
    for (const goal of unit.goals) {
      const mark = chip(
        document,
        String(goal),
        strings,
        hrefOf(shown.language, pathOf(shown.language, pageName('sdg', goal || 'all'))),
      );
      const title = display.goals[String(goal)];
      if (title !== undefined) mark.title = title;
      chips.append(mark, ' ');
    }
    row.append(chips);
  }
  return row;
}

/** The unit's own page, with the words to be marked there. */
function urlOf({ unit, result, language }: ShownUnit, page: Language): string {
  const words = new Set(result.spans.map(({ start, end }) => unit.text.slice(start, end)));
  const paragraph = String(paragraphWith(unit));
  const fragment = unit.id === paragraph ? '' : unit.id;
  return hrefOf(page, pathOf(language, paragraph, fragment), [...words]);
}
