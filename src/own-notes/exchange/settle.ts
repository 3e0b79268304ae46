/** Notes that a file tells of, each given its place in the Compact, or left with the reason. */

import type { Language } from '../../model/languages.ts';
import type { UnitId } from '../../model/unit-id.ts';
import { colours, contentOf, limits, type Mark, markOf, type OwnNote } from '../note.ts';
import { idFrom, readId } from '../note-id.ts';
import { findPlace, languagesOf, type SearchedText, searchedText } from './find-place.ts';
import type { GivenNote } from './given-note.ts';
import type { NoteChanged, NoteLeft, ReasonChanged, ReasonLeft } from './report.ts';
import type { ImportWorld } from './terms.ts';

export interface Settled {
  notes: { note: OwnNote; author: string }[];
  left: NoteLeft[];
  changed: NoteChanged[];
}

/** What is looked for in one file at most, counted in characters compared: well below a second. */
const mostWork = 100_000_000;
/** What a search costs beyond them. */
const eachTime = 30_000;

/** Where a note is: on words of a unit, or on the unit. */
interface Place {
  language: Language;
  unit: UnitId;
  mark?: Mark | undefined;
  changed: readonly ReasonChanged[];
}

/**
 * `ours` says that places and words are those of our own file: they are taken as they are, and where
 * the words stand today is looked for when they are shown, as with any note.
 */
export async function settled(
  given: readonly (GivenNote | undefined)[],
  ours: boolean,
  world: ImportWorld,
): Promise<Settled> {
  const left: NoteLeft[] = [];
  const changed: NoteChanged[] = [];
  const notes: Settled['notes'] = [];
  const finder = finderIn(world);
  const byId = new Map(given.flatMap((one) => (one?.id ? [[one.id, one] as const] : [])));
  for (const [at, one] of given.entries()) {
    const leave = (reason: ReasonLeft): void => {
      left.push({ reason, quote: one?.quote?.exact ?? '', body: one?.body ?? '' });
    };
    if (!one || at >= limits.notes) {
      leave(one ? 'too-many' : 'malformed');
      continue;
    }
    const place = ours ? placeAsGiven(one) : await finder(withPlaceOf(byId.get(one.answers), one));
    if (typeof place === 'string') leave(place);
    else if (one.body === '' && !place.mark) leave('malformed');
    else {
      const note = noteOf(one, place, world.now);
      const reasons: ReasonChanged[] = [
        ...place.changed,
        ...(one.several && !place.changed.includes('parted') ? (['parted'] as const) : []),
        ...(one.cut ? (['cut'] as const) : []),
        ...((one.created ?? one.modified) ? [] : (['no-time'] as const)),
      ];
      changed.push(...reasons.map((reason) => ({ id: note.id, reason })));
      notes.push({ note, author: one.author });
    }
  }
  return { notes, left, changed };
}

/** An answer has no place of its own: it stands where what it answers stands. */
const withPlaceOf = (answered: GivenNote | undefined, one: GivenNote): GivenNote =>
  answered && !one.quote
    ? { ...one, quote: answered.quote, unit: answered.unit, language: answered.language }
    : one;

function placeAsGiven({ language, unit, quote, position }: GivenNote): Place | ReasonLeft {
  if (language === undefined || unit === undefined) return 'nowhere';
  const mark = quote && { quote, ...(position ? { position } : {}) };
  return { language, unit, mark, changed: [] };
}

/** Looks for places; the words of a language are asked for when something may be in it. */
function finderIn({ wordsIn }: ImportWorld): (given: GivenNote) => Promise<Place | ReasonLeft> {
  const texts = new Map<Language, SearchedText>();
  const textIn = async (language: Language): Promise<SearchedText> => {
    const text = texts.get(language) ?? searchedText(language, await wordsIn(language));
    texts.set(language, text);
    return text;
  };
  let done = 0;
  const work = (characters: number): boolean => {
    done += characters + eachTime;
    return done <= mostWork;
  };
  return async ({ language, unit, quote }) => {
    if (!quote) {
      if (language === undefined || unit === undefined) return 'nowhere';
      const known = (await textIn(language)).units.some(({ id }) => id === unit);
      return known ? { language, unit, changed: [] } : 'nowhere';
    }
    const codes = language ? [language] : languagesOf(quote.exact);
    const place = findPlace(await Promise.all(codes.map(textIn)), quote, unit, work);
    if (typeof place === 'string') {
      // Where they may stand in several places, the unit might be taken for theirs later: it is a guess.
      const lost = place === 'not-found' && language !== undefined && unit !== undefined;
      return lost ? { language, unit, mark: { quote }, changed: ['no-place'] } : place;
    }
    const { words, start, end, parted } = place;
    if (!work(words.length * (end - start))) return 'too-many';
    const changed: readonly ReasonChanged[] = parted ? ['parted'] : [];
    return {
      language: place.language,
      unit: place.unit,
      mark: markOf(words, { start, end }),
      changed,
    };
  };
}

/** A note without an id of our form has one that follows from the id it has, or from what it says. */
function noteOf(given: GivenNote, { language, unit, mark }: Place, now: string): OwnNote {
  const created = given.created ?? given.modified ?? now;
  const note: OwnNote = {
    id: '',
    unit,
    language,
    ...(mark ? { mark } : {}),
    colour: given.colour ?? colours[0],
    body: given.body,
    tags: given.tags,
    created,
    modified: given.modified ?? created,
  };
  return { ...note, id: readId(given.id) ?? idFrom(given.id || contentOf(note)) };
}
