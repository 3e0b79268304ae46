/** The notes of a language, tied to their words and in the order of the text. */

import { byId } from './by-id.ts';
import type { Corpus } from './corpus.ts';
import type { CorpusInput, NoteInput } from './corpus-input.ts';
import type { Language } from './languages.ts';
import type { Note } from './note.ts';
import { isStale, originsIn } from './note-origin.ts';
import { compare } from './problems.ts';
import type { Quoted } from './quote.ts';
import type { Quotes } from './quotes-of.ts';

/**
 * A note whose quote does not stand in its unit has no stretch and no quote, and is one on the
 * whole of the unit: the checks let that pass in an official text alone.
 */
export function notesIn(
  input: CorpusInput,
  words: Corpus['words'],
  quotes: Quotes,
  language: Language,
): readonly Note[] {
  const order = placeOrder(input, words);
  const layers = input.layers.data.map(({ id }) => id);
  const originOf = originsIn(input.notes);
  return input.notes
    .filter((note) => note.language === language)
    .map((note) => ({
      ...tied(note, quotes.get(note)),
      stale: isStale(note, originOf(note), input.hash),
    }))
    .sort(
      (a, b) =>
        (order.get(a.place) ?? 0) - (order.get(b.place) ?? 0) ||
        (a.stretch?.start ?? -1) - (b.stretch?.start ?? -1) ||
        layers.indexOf(a.layer) - layers.indexOf(b.layer) ||
        compare(a.id, b.id),
    );
}

function tied(
  { data, body, layer, language, name, wordsIn }: NoteInput,
  quoted: Quoted | undefined,
): Omit<Note, 'stale'> {
  const { unit, occurrence: _, sourceHash: __, speaksOf: ___, ...facts } = data;
  const found = quoted && 'at' in quoted ? quoted : undefined;
  const lost = quoted !== undefined && found === undefined;
  return {
    ...facts,
    id: `${layer}/${name}`,
    layer,
    language,
    wordsIn,
    place: unit,
    quote: lost ? undefined : (found?.now ?? facts.quote),
    stretch: found?.at,
    nodes: body.nodes,
    links: body.links.flatMap(({ to }) => (to ? [to] : [])),
  };
}

/** A part stands before its first paragraph, a chapter before its first section; footnotes after the rest of their paragraph. */
function placeOrder(input: CorpusInput, words: Corpus['words']): ReadonlyMap<string, number> {
  const units = [...words.zh.keys()];
  const order = new Map<string, number>();
  const sections = byId(input.sections.data);
  for (const { id } of input.sections.data) {
    const first = input.paragraphs
      .map(({ data }) => data)
      .filter(({ section }) => section === id || sections.get(section)?.chapter === id)
      .map(({ number }) => units.indexOf(String(number)))
      .sort((a, b) => a - b)[0];
    order.set(id, (first ?? 0) - 0.5);
  }
  units.forEach((id, index) => {
    order.set(id, index);
  });
  return order;
}
