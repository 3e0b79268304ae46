/** Draws what was found: the results, then what stands around them. */

import { fill, number } from '../../i18n/strings.ts';
import { isLanguage } from '../../model/languages.ts';
import type { SearchState } from '../../places/address.ts';
import {
  countsOf,
  type FacetName,
  type Facets,
  facetNames,
  facetToLoosen,
  passes,
} from '../../search/engine/facets.ts';
import { inTextOrder, ranked, textsInTextOrder } from '../../search/engine/found.ts';
import { nearestUnits } from '../../search/engine/nearest.ts';
import { paragraphWith } from '../../search/engine/pack.ts';
import { longestQuery } from '../../search/engine/search.ts';
import type { SearchDisplay } from '../../views/search-page.ts';
import { drawFacets, nameOfValue } from './facets.ts';
import { textsIn } from './long.ts';
import { sayNotes } from './notes.ts';
import { firstRows, type partsOf } from './parts.ts';
import { drawRail } from './rail.ts';
import { drawResults, type FoundRow } from './results.ts';
import { drawSentence, sentenceOf } from './sentence.ts';
import type { Tongues } from './tongues.ts';

interface Scene {
  place: HTMLElement;
  parts: ReturnType<typeof partsOf>;
  display: SearchDisplay;
  tongues: Tongues;
  /** Takes a filter off. */
  takeOff(facet: FacetName, value: string): void;
}

export function drawingOf(
  window: Window,
  { place, parts, display, tongues, takeOff }: Scene,
): (state: SearchState, settled: boolean) => Promise<void> {
  const { strings } = display;
  const { document } = window;
  const { own } = tongues;
  let waiting: number | undefined;
  let drawn = false;
  const drawTexts = textsIn(parts);

  /**
   * Done when the words of the notes and pages that are shown stand there too. `settled`: all that
   * was asked has answered, and what is not found is not there.
   */
  return async (state, settled) => {
    const all = state.all.includes('units');
    const asked = state.query.trim() !== '';
    // When no language is chosen, it is that of the page.
    const choice: Facets =
      state.choice.t.length > 0 ? state.choice : { ...state.choice, t: [own.language] };
    const found = tongues.all().flatMap((tongue) => tongue.units);
    const texts = tongues.all().flatMap((tongue) => tongue.texts);
    const keptUnits = ranked(
      tongues.all().map(({ units }) => units.filter(({ facets }) => passes(facets, choice))),
    );
    const keptTexts = texts.filter(({ facets }) => passes(facets, choice));
    const units = state.order === 'text' ? inTextOrder(keptUnits) : keptUnits;
    const long = state.order === 'text' ? textsInTextOrder(keptTexts) : keptTexts;
    // A page that is named is no result of words: filters leave it alone.
    const pages = own.answer.places.filter((id) => !own.search.index.byId.has(id));
    const count = units.length + pages.length;
    const everything = [...found, ...texts].map(({ facets }) => facets);
    const allTexts = state.all.includes('texts');
    const reading = drawTexts({ display, language: own.language, texts: long, all: allTexts });
    const chosen = choice.t.filter(isLanguage);
    const awaited =
      !settled || !own.named || chosen.some((one) => tongues.stateOf(one) === 'awaited');
    const absent = chosen.filter((one) => tongues.stateOf(one) === 'failed');
    const nothing = count + long.length === 0;
    const isEmpty = asked && !awaited && nothing && absent.length === 0;
    const near = isEmpty && everything.length === 0 ? nearestShown(tongues, display, state) : [];
    drawResults(parts.list, {
      display,
      pages,
      results: near.length > 0 ? near : all ? units : units.slice(0, firstRows),
      places: own.answer.places,
      language: own.language,
    });
    parts.more.hidden = all || units.length <= firstRows;
    parts.more.textContent = fill(strings.searchAll, { n: number(own.language, units.length) });
    parts.order.hidden = units.length + long.length < 2;
    parts.reset.hidden = facetNames.every((facet) => state.choice[facet].length === 0);
    const nameOf = (facet: FacetName, value: string): string =>
      nameOfValue(strings, display, facet, value);
    const sentence = sentenceOf(own.language, strings, state.choice, nameOf);
    drawSentence(parts.chosen, strings, sentence, takeOff);
    parts.instead.hidden = !asked || awaited || !nothing;
    const around = (without = asked ? tongues.without() : undefined): void => {
      waiting = undefined;
      drawn = true;
      // Terms, synonyms and other languages come after the words: until then nothing is said not to
      // be found.
      if (awaited && asked && count === 0) {
        parts.status.replaceChildren();
        parts.said.replaceChildren();
      } else {
        sayNotes(parts, strings, {
          language: own.language,
          languages: display.languages,
          query: state.query,
          count,
          texts: long.length,
          answer: own.answer,
          long: state.query.length > longestQuery,
          without,
          unasked: !parts.askTexts.hidden,
          near: near.length > 0,
          absent,
          loosen: nothing && everything.length > 0 ? facetToLoosen(everything, choice) : undefined,
          nameOf: (facet) => place.querySelector(`[data-facet=${facet}] legend`)?.textContent ?? '',
        });
      }
      drawFacets(parts.facets, strings, display, (facet) => countsOf(everything, choice, facet), {
        choice,
        asked,
        languages: tongues.all().map(({ language }) => language),
      });
      drawRail(document, display, [
        ...keptUnits.map(({ unit }) => paragraphWith(unit)),
        ...keptTexts.flatMap(({ hit }) => {
          const unit = own.search.index.byId.get(hit.text.unit ?? '');
          return unit ? [paragraphWith(unit)] : [];
        }),
      ]);
    };
    // The first results are not kept waiting for the filters, nor for the first number that the
    // browser writes: on a slow processor that alone takes a sixth of a second.
    window.clearTimeout(waiting);
    if (drawn) around();
    else waiting = window.setTimeout(around, 30);
    if ((await reading) === false) around('texts');
  };
}

/** So many units stand where nothing answers, and say which words of theirs are like those typed. */
const mostNear = 3;
const mostWords = 4;

function nearestShown(
  { own }: Tongues,
  { strings }: SearchDisplay,
  { query }: SearchState,
): FoundRow[] {
  const { language, search } = own;
  const near = nearestUnits(search.index, search.read(query).slice(0, longestQuery), mostNear);
  return near.map(({ unit, words, spans }) => ({
    ...{ language, unit, result: { spans } },
    because: fill(strings.searchLike, { words: words.slice(0, mostWords).join(' · ') }),
  }));
}
