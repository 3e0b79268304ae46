/** What is chosen among the results, as a sentence whose parts can be taken off one by one. */

import { fill } from '../../i18n/strings.ts';
import { type Language, languages } from '../../model/languages.ts';
import { type FacetName, type Facets, facetNames } from '../../search/engine/facets.ts';
import type { SearchStrings } from '../../views/search-page.ts';

export type SentencePart =
  | { text: string }
  | {
      /** The words for one value. */
      text: string;
      facet: FacetName;
      value: string;
    };

/** How each facet stands in the sentence. */
const templates = {
  o: 'searchInChapter',
  s: 'searchInSection',
  p: 'searchUnderPrinciple',
  g: 'searchOnGoal',
  l: 'searchInLayer',
  t: 'searchInLanguage',
} as const satisfies Record<FacetName, keyof SearchStrings>;

type SentenceStrings = Pick<SearchStrings, (typeof templates)[FacetName] | 'searchOnly'>;

/** Values of one facet are alternatives; all facets must hold. Nothing chosen is no sentence. */
export function sentenceOf(
  language: Language,
  strings: SentenceStrings,
  choice: Facets,
  nameOf: (facet: FacetName, value: string) => string,
): SentencePart[] {
  const { tag } = languages[language];
  const joined = (type: Intl.ListFormatType, parts: readonly SentencePart[][]): SentencePart[] =>
    new Intl.ListFormat(tag, { type })
      .formatToParts(parts.map((_, at) => String(at)))
      .flatMap(({ type: kind, value }) =>
        kind === 'element' ? (parts[Number(value)] ?? []) : [{ text: value }],
      );
  const chosen = facetNames.flatMap((facet) => {
    const values = choice[facet].map((value): SentencePart[] => [
      { text: fill(strings[templates[facet]], { name: nameOf(facet, value) }), facet, value },
    ]);
    return values.length === 0 ? [] : [joined('disjunction', values)];
  });
  if (chosen.length === 0) return [];
  const [before = '', after = ''] = strings.searchOnly.split('{parts}');
  return [{ text: before }, ...joined('conjunction', chosen), { text: after }];
}

/** Draws it; `takeOff` is asked when a part is pressed. */
export function drawSentence(
  place: HTMLElement,
  { searchTakeOff }: Pick<SearchStrings, 'searchTakeOff'>,
  parts: readonly SentencePart[],
  takeOff: (facet: FacetName, value: string) => void,
): void {
  place.hidden = parts.length === 0;
  // Drawn again while it is used, when more of an answer comes: the focus stays where it was.
  const { activeElement } = place.ownerDocument;
  const at = [...place.querySelectorAll<Element>('button')].indexOf(activeElement ?? place);
  place.replaceChildren(
    ...parts.map((part) => {
      if (!('facet' in part)) return part.text;
      const button = place.ownerDocument.createElement('button');
      button.type = 'button';
      button.textContent = part.text;
      button.title = fill(searchTakeOff, { part: part.text });
      button.addEventListener('click', () => takeOff(part.facet, part.value));
      return button;
    }),
  );
  place.querySelectorAll('button')[at]?.focus();
}
