/** Results among the long texts: notes with their layer, and pages; below the Compact's own words. */

import { fill, number } from '../../i18n/strings.ts';
import { type Language, languages } from '../../model/languages.ts';
import { excerptOf } from '../../search/engine/excerpt.ts';
import type { FoundText } from '../../search/engine/found.ts';
import type { FoundWords } from '../../search/long-texts/long-texts.ts';
import type { SearchDisplay } from '../../views/search-page.ts';
import { newest } from '../newest.ts';
import { firstTexts, type partsOf } from './parts.ts';
import { around, element, hrefOf, marked } from './rows.ts';
import { unitNameOf } from './unit-name.ts';

interface Shown {
  display: SearchDisplay;
  language: Language;
  texts: readonly FoundText[];
  /** All of them in place of the first. */
  all: boolean;
}

/** Whether all rows that are shown have their words; undefined when other results are shown by then. */
export type DrawTexts = (shown: Shown) => Promise<boolean | undefined>;

export function textsIn({
  longHead,
  long,
  moreTexts,
}: Pick<ReturnType<typeof partsOf>, 'longHead' | 'long' | 'moreTexts'>): DrawTexts {
  const draw = newest();
  return async ({ display, language, texts, all }) => {
    const counts = draw();
    const shown = all ? texts : texts.slice(0, firstTexts);
    longHead.hidden = texts.length === 0;
    moreTexts.hidden = shown.length === texts.length;
    moreTexts.textContent = fill(display.strings.searchAll, { n: number(language, texts.length) });
    // Rows of another query do not wait for the words of these.
    if (shown.length === 0) long.replaceChildren();
    const rows = await Promise.all(
      shown.map(async (found) => {
        const words = await found.hit.read().catch(() => undefined);
        return words && textRow(long.ownerDocument, found, words, display, language);
      }),
    );
    if (!counts()) return undefined;
    long.replaceChildren(...rows.flatMap((row) => row ?? []));
    return !rows.includes(undefined);
  };
}

function textRow(
  document: Document,
  { language, facets }: FoundText,
  hit: FoundWords,
  display: SearchDisplay,
  page: Language,
): HTMLElement {
  const { text, spans } = hit;
  const section = display.sections.find(({ id }) => facets.o.includes(id));
  const row = element(document, 'li', `row o${section?.colour ?? 0}`);
  row.dataset['text'] = text.id;
  const {
    number = '',
    label = '',
    name: full = '',
  } = unitNameOf(display.names, text.unit ?? '') ?? {};
  const where = element(document, 'a', 'where');
  where.setAttribute('href', hrefOf(page, `/${language}/${text.url}`, marksOf(hit)));
  const big = element(document, 'b', '');
  big.textContent = number;
  where.append(big, label === '' ? '' : ` ${label}`);
  const name = element(document, 'a', '');
  name.setAttribute('href', where.getAttribute('href') ?? '');
  name.textContent = text.title;
  const meta = element(document, 'p', 'meta');
  const kind =
    text.layer === undefined
      ? display.strings.searchPages
      : (display.layers[text.layer] ?? text.layer);
  meta.textContent = [kind, ...(language === page ? [] : [display.languages[language] ?? ''])].join(
    ' · ',
  );
  if (text.title !== '') meta.append(' · ', name);
  const words = element(document, 'p', 'ex');
  const size = language === 'zh' ? around.zh : around.other;
  marked(words, excerptOf(text.text, spans, size));
  if (language !== page) {
    for (const part of [words, name]) {
      part.lang = languages[language].tag;
      part.dir = languages[language].dir;
    }
  }
  if (number === '') {
    row.append(meta, words);
  } else {
    where.setAttribute('aria-label', [kind, full, text.title].filter(Boolean).join(' · '));
    row.append(where, meta, words);
  }
  if (number === '' && text.title === '') words.prepend(where);
  return row;
}

const marksOf = ({ text, spans }: FoundWords): string[] => [
  ...new Set(spans.map(({ start, end }) => text.text.slice(start, end))),
];
