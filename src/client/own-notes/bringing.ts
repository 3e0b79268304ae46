/** Brings files of notes in: own notes are merged, layers stand apart; says what came and what not. */

import { textOfFile } from '../../own-notes/exchange/file-text.ts';
import { importNotes } from '../../own-notes/exchange/import.ts';
import type {
  Imported,
  ReasonChanged,
  ReasonLeft,
  Refusal,
} from '../../own-notes/exchange/report.ts';
import type { ImportWorld } from '../../own-notes/exchange/terms.ts';
import { apartFrom, mergeNotes, mergeSet } from '../../own-notes/merge.ts';
import { limits, type NoteSet, ownSetId } from '../../own-notes/note.ts';
import type { PageKey } from '../../views/own-notes-words.ts';
import { making } from '../making.ts';
import type { NoteKeeper } from './keep.ts';
import type { WordsOfPage } from './words.ts';

const refused: Readonly<Record<Refusal, PageKey>> = {
  large: 'mineWhyLarge',
  unreadable: 'mineWhyUnreadable',
  empty: 'mineWhyEmpty',
  markdown: 'mineWhyMarkdown',
};
const left: Readonly<Record<ReasonLeft, PageKey>> = {
  malformed: 'mineLeftMalformed',
  nowhere: 'mineLeftNowhere',
  'not-found': 'mineLeftNotFound',
  unsure: 'mineLeftUnsure',
  'too-many': 'mineLeftTooMany',
  double: 'mineLeftDouble',
};
const changed: Readonly<Record<ReasonChanged, PageKey>> = {
  cut: 'mineChangedCut',
  'no-place': 'mineChangedNoPlace',
  parted: 'mineChangedParted',
  'no-time': 'mineChangedNoTime',
};

/** So many notes that did not come in are shown with their words. */
const shown = 20;

/**
 * Brings one file in and gives back its report; rejects when it cannot be stored. `cameIn` is what
 * has come in of the files that were opened together.
 */
export async function bringIn(
  document: Document,
  words: WordsOfPage,
  keeper: NoteKeeper,
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
  world: ImportWorld,
  cameIn: Map<string, string> = new Map(),
): Promise<HTMLElement> {
  const make = making(document);
  const section = make('section', {}, make('h3', { dir: 'auto' }, file.name));
  // Four bytes are the most that a character takes: what is larger is not even read.
  const found: Imported =
    file.size > limits.file * 4 ? { state: 'refused', why: 'large' } : await read(file, world);
  if (found.state === 'refused') {
    section.append(make('p', { className: 'warn' }, words.say(refused[found.why])));
    return section;
  }
  if (found.newer) section.append(make('p', { className: 'warn' }, words.say('mineFileNewer')));
  for (const set of found.sets)
    section.append(await takeIn(document, words, keeper, apartFrom(cameIn, set)));
  if (found.left.length > 0) {
    const items = found.left.slice(0, shown).map(({ reason, quote, body }) => {
      const what = Array.from(quote || body)
        .slice(0, 80)
        .join('');
      return make('li', {}, make('bdi', {}, what), ' ', words.say(left[reason]));
    });
    section.append(
      make('p', {}, words.counted('mineLeft', found.left.length)),
      make('ul', {}, ...items),
    );
  }
  if (found.changed.length > 0) {
    const reasons = [...new Set(found.changed.map(({ reason }) => reason))];
    section.append(
      make('p', {}, words.counted('mineChanged', found.changed.length)),
      make('ul', {}, ...reasons.map((reason) => make('li', {}, words.say(changed[reason])))),
    );
  }
  return section;
}

/** A file that is gone, or a folder, is unreadable like any other: it does not keep others out. */
async function read(file: Pick<File, 'arrayBuffer'>, world: ImportWorld): Promise<Imported> {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { state: 'refused', why: 'unreadable' };
  return importNotes(textOfFile(new Uint8Array(bytes)), world);
}

/** Own notes are merged, every other set is a layer; gives back what became of it. */
async function takeIn(
  document: Document,
  words: WordsOfPage,
  keeper: NoteKeeper,
  set: NoteSet,
): Promise<HTMLElement> {
  const make = making(document);
  if (set.id !== ownSetId) {
    const { sets } = mergeSet(await keeper.sets(), set);
    await keeper.putSets(sets);
    return make('p', { dir: 'auto' }, words.say('mineLayerIn', { name: set.name }));
  }
  const own = await keeper.notes();
  const { notes, added, same, both } = mergeNotes(own, set.notes);
  // Those that were there come first, and stay as they are.
  await keeper.putAll(notes.slice(own.length));
  const counts = [
    words.counted('mineAdded', added.length),
    ...(same.length > 0 ? [words.counted('mineSame', same.length)] : []),
    ...(both.length > 0 ? [words.counted('mineBoth', both.length)] : []),
  ];
  return make('ul', {}, ...counts.map((one) => make('li', {}, one)));
}
