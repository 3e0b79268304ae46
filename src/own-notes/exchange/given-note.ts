/**
 * A note as a file tells of it, whoever wrote the file: nothing is known yet of where it stands.
 * Read from the W3C's model as we, Thorium and Recogito write it, and from what Hypothesis exports.
 */

import { isLanguage, type Language } from '../../model/languages.ts';
import type { UnitId } from '../../model/unit-id.ts';
import { readPlace } from '../../places/pages.ts';
import type { TextPosition, WholeQuote } from '../anchor.ts';
import { type Colour, colours, limits } from '../note.ts';
import { readMark, readPosition, readTags } from '../read-note.ts';
import { cleanLine, cleanText, fieldOf, listOf, readMoment, textOf } from '../unknown.ts';

export interface GivenNote {
  /** As the file has it: any text, or none. */
  id: string;
  /** What its address names: a language, a unit. */
  language?: Language | undefined;
  unit?: UnitId | undefined;
  quote?: WholeQuote | undefined;
  position?: TextPosition | undefined;
  /** Whether it has words in more places than the one that is taken. */
  several?: boolean;
  colour?: Colour | undefined;
  body: string;
  tags: readonly string[];
  author: string;
  created?: string | undefined;
  modified?: string | undefined;
  /** Id of the note that it answers. */
  answers: string;
  /** Whether something was longer than is accepted. */
  cut: boolean;
}

/** Colours of other programs (Readium's six), as ours. */
const likeOurs: Readonly<Record<string, Colour>> = {
  pink: 'red',
  orange: 'yellow',
  purple: 'violet',
};

const readColour = (name: string): Colour | undefined =>
  colours.find((one) => one === name) ??
  (Object.hasOwn(likeOurs, name) ? likeOurs[name] : undefined);

/** Undefined where a value has neither a place nor words. */
export function givenNote(item: unknown): GivenNote | undefined {
  const targets = listOf(fieldOf(item, 'target')).slice(0, most);
  // Lists within lists are no model of anybody, but files have them.
  const bodies = listOf(fieldOf(item, 'body')).slice(0, most).flatMap(listOf).slice(0, most);
  const quoted = targets.filter((one) => quoteIn(selectorsOf(fieldOf(one, 'selector'))));
  // Of several places the first that quotes words, and the address beside these words alone.
  const [target] = [...quoted, ...targets];
  const selectors = selectorsOf(fieldOf(target, 'selector'));
  const address = [
    ...[target, ...targets].flatMap((one) => [fieldOf(one, 'source'), one]),
    fieldOf(item, 'uri'),
  ].find((one) => typeof one === 'string');
  if (address === undefined && selectors.length === 0) return undefined;
  const place = readPlace(textOf(address).slice(0, 2_000));
  const typed = (type: string): unknown => selectors.find((one) => fieldOf(one, 'type') === type);
  const quote = readMark({ quote: quoteIn(selectors) })?.quote;
  const text = textsIn(item, bodies).join('\n\n');
  return {
    id: textOf(fieldOf(item, 'id')).slice(0, 500),
    language: place && isLanguage(place.language) ? place.language : undefined,
    unit: place?.unit,
    quote,
    position: readPosition(typed('TextPositionSelector')),
    several: quoted.length > 1,
    colour: [
      ...targets.map((one) => fieldOf(one, 'styleClass')),
      ...bodies.map((one) => fieldOf(one, 'color')),
    ]
      .map((one) => readColour(textOf(one)))
      .find((one) => one !== undefined),
    body: cleanText(text, limits.body),
    tags: readTags(tagsIn(item, bodies)),
    author: authorOf(item),
    created: readMoment(fieldOf(item, 'created')),
    modified: readMoment(fieldOf(item, 'modified') ?? fieldOf(item, 'updated')),
    answers: textOf(listOf(fieldOf(item, 'references')).at(-1)).slice(0, 500),
    cut:
      text.length > limits.body ||
      textOf(fieldOf(quoteIn(selectors), 'exact')).length > limits.quote,
  };
}

/** So many targets and bodies of a note are looked at: nobody writes more. */
const most = 100;

const quoteIn = (selectors: readonly unknown[]): unknown =>
  selectors.find((one) => fieldOf(one, 'type') === 'TextQuoteSelector');

/** Selectors that stand side by side, and those that refine them; no deeper than anyone writes. */
function selectorsOf(value: unknown): unknown[] {
  const found: unknown[] = [];
  let level = listOf(value).slice(0, 20);
  for (let depth = 0; depth < 4 && level.length > 0; depth += 1) {
    found.push(...level);
    level = level.flatMap((one) => listOf(fieldOf(one, 'refinedBy')).slice(0, 20));
  }
  return found;
}

const isTag = (body: unknown): boolean => fieldOf(body, 'purpose') === 'tagging';

/** What is written: bodies that are no tags, or the one text that Hypothesis has. */
function textsIn(item: unknown, bodies: readonly unknown[]): string[] {
  const values = bodies.filter((one) => !isTag(one)).map((one) => fieldOf(one, 'value'));
  return [...values, fieldOf(item, 'bodyValue'), fieldOf(item, 'text')].map(textOf).filter(Boolean);
}

function tagsIn(item: unknown, bodies: readonly unknown[]): unknown[] {
  const values = bodies.flatMap((one) => [
    ...(isTag(one) ? [fieldOf(one, 'value')] : []),
    fieldOf(one, 'keyword'),
    fieldOf(one, 'tag'),
  ]);
  return [...values, ...listOf(fieldOf(item, 'tags'))];
}

function authorOf(item: unknown): string {
  const creator = fieldOf(item, 'creator');
  const names = [
    fieldOf(fieldOf(item, 'user_info'), 'display_name'),
    fieldOf(creator, 'name'),
    fieldOf(item, 'user'),
    creator,
  ];
  const name = names.map((one) => cleanLine(one, limits.name)).find(Boolean) ?? '';
  return name.replace(/^acct:([^@]+)@.*$/u, '$1');
}
