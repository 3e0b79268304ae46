/** Results among the long texts: notes with their layer, and pages; below the Compact's own words. */

import { type Language, languages } from '../../model/languages.ts';
import { excerptOf } from '../../search/engine/excerpt.ts';
import type { FoundText } from '../../search/engine/found.ts';
import type { SearchDisplay } from '../../views/search-page.ts';
import type { partsOf } from './parts.ts';
import { around, element, hrefOf, marked } from './rows.ts';

interface Shown {
  display: SearchDisplay;
  language: Language;
  texts: readonly FoundText[];
}

const most = 40;

export function drawTexts(
  { longHead, long }: ReturnType<typeof partsOf>,
  { display, language, texts }: Shown,
): void {
  longHead.hidden = texts.length === 0;
  long.replaceChildren(
    ...texts.slice(0, most).map((found) => textRow(long.ownerDocument, found, display, language)),
  );
}

function textRow(
  document: Document,
  { language, hit, facets }: FoundText,
  display: SearchDisplay,
  page: Language,
): HTMLElement {
  const { text, spans } = hit;
  const section = display.sections.find(({ id }) => facets.o.includes(id));
  const row = element(document, 'li', `row o${section?.colour ?? 0}`);
  row.dataset['text'] = text.id;
  const [number = '', label = ''] = display.units[text.unit ?? ''] ?? [];
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
    where.setAttribute(
      'aria-label',
      [kind, display.units[text.unit ?? '']?.[2] ?? '', text.title].filter(Boolean).join(' · '),
    );
    row.append(where, meta, words);
  }
  if (number === '' && text.title === '') words.prepend(where);
  return row;
}

const marksOf = ({ text, spans }: FoundText['hit']): string[] => [
  ...new Set(spans.map(({ start, end }) => text.text.slice(start, end))),
];
