/** Own notes in the margin and its folds, among those of the editors, in the order of their words. */

import { languages } from '../../model/languages.ts';
import { making } from '../making.ts';
import { placeIn } from '../text/text-run.ts';
import type { Placed } from './marks.ts';
import { entryId, numbered } from './numbers.ts';
import type { PageUnit } from './page-units.ts';
import type { Words } from './words.ts';

/** So many characters of a note are its heading. */
const heading = 60;

export interface Beside {
  words: Words;
  edit(one: Placed, from: HTMLElement): void;
}

/**
 * Takes away what was drawn beside a unit, and draws these, in the order of reading, in its place;
 * `made` are entries that were made before.
 */
export function drawBeside(
  unit: PageUnit,
  all: readonly Placed[],
  beside: Beside,
  made: ReadonlyMap<Placed, HTMLDetailsElement>,
): void {
  const { element, words } = unit;
  // In Study several notes may stay open.
  const isAlone = !element.ownerDocument.querySelector('#s-study:checked');
  const open = new Set<string>();
  for (const old of element.querySelectorAll(':scope>:is(.side,.own-side) .own')) {
    if (old.matches('[open]')) open.add(old.id);
    old.remove();
  }
  const ownSide = element.querySelector(':scope>.made');
  if (all.length === 0) {
    ownSide?.remove();
    return;
  }
  const side =
    element.querySelector<HTMLElement>(':scope>.side') ?? ownSide ?? sideOf(unit, beside);
  const fold = side.querySelector('details');
  if (!fold) return;
  if (!side.isConnected) (element.querySelector(':scope>.pen') ?? words).after(side);
  if (side instanceof HTMLElement) side.hidden = false;
  const editors = [...fold.querySelectorAll<HTMLElement>(':scope>.note')].map((note) => ({
    note,
    at: placeOf(unit, note),
  }));
  const before = new Map<HTMLElement | undefined, Node[]>();
  for (const one of all) {
    const node = made.get(one) ?? entry(one, beside);
    node.open = open.has(node.id);
    numbered(node, one.number);
    if (isAlone) node.setAttribute('name', 'note');
    const next = editors.find(({ at }) => at > startOf(one))?.note;
    const group = before.get(next) ?? [];
    group.push(node);
    before.set(next, group);
  }
  // All that stand together at once: the page is gone over once for them.
  for (const [next, nodes] of before) {
    if (next) next.before(...nodes);
    else fold.append(...nodes);
  }
  const summary = fold.querySelector(':scope>summary');
  if (summary) summary.textContent = beside.words.counted('noteCount', editors.length + all.length);
}

const last = Number.MAX_SAFE_INTEGER;

/** Notes on the whole unit come last. */
const startOf = ({ standing }: Placed): number => (standing.on === 'words' ? standing.start : last);

export const inReadingOrder = (all: readonly Placed[]): Placed[] =>
  [...all].sort((a, b) => startOf(a) - startOf(b));

/** Where the words of an editors' note begin: words and notes are tied by a number. */
function placeOf(unit: PageUnit, note: HTMLElement): number {
  const tie = note.className.split(' ').at(-1)?.slice(1);
  const words = unit.words.querySelector(`.w${tie}`);
  const first = words?.ownerDocument.createTreeWalker(words, NodeFilter.SHOW_TEXT).nextNode();
  return (first instanceof Text ? placeIn(unit.run, first, 0) : undefined) ?? last;
}

function sideOf({ element }: PageUnit, beside: Beside): HTMLElement {
  const make = making(element.ownerDocument);
  const onParagraph = element.closest('.article');
  const side = make(
    'div',
    { className: onParagraph ? 'side made' : 'own-side made' },
    make('details', {}, make('summary', {}, beside.words.counted('noteCount', 1))),
  );
  side.dataset['apparatus'] = '';
  return side;
}

/** Whose it is and what it says first; opened, what was marked and all that is written. */
export function entry(one: Placed, beside: Beside): HTMLDetailsElement {
  const { note, set, unit } = one;
  const { words } = beside;
  const make = making(unit.element.ownerDocument);
  const first = note.body.trim().split('\n')[0] ?? '';
  const title = first || note.mark?.quote.exact || words.say('mineWhole');
  const summary = make(
    'summary',
    {},
    make('b', { dir: 'auto' }, set ? set.name : words.say('mineLayer')),
    ' ',
    make('span', { dir: 'auto' }, Array.from(title).slice(0, heading).join('')),
  );
  return make(
    'details',
    {
      id: entryId(one),
      className: `note own ${set ? 'l-set' : 'l-own'} c-${note.colour} m0`,
    },
    summary,
    bodyOf(one, beside),
  );
}

function bodyOf(one: Placed, { words, edit }: Beside): HTMLElement {
  const { note, set, standing, unit } = one;
  const make = making(unit.element.ownerDocument);
  const { tag, dir } = languages[note.language];
  const quote = note.mark?.quote.exact ?? '';
  const said = [
    ...(quote === ''
      ? []
      : [make('p', { className: 'lem' }, make('q', { lang: tag, dir }, quote))]),
    ...(standing.on === 'nothing' ? [make('p', { className: 'lost' }, words.say('mineLost'))] : []),
    make('p', { className: 'own-body', dir: 'auto' }, note.body),
    ...(note.tags.length > 0
      ? [make('p', { className: 'meta', dir: 'auto' }, note.tags.map((one) => `#${one}`).join(' '))]
      : []),
  ];
  const body = make('div', { className: 'nb', role: 'note' }, ...said);
  if (set) {
    body.append(make('p', { className: 'meta', dir: 'auto' }, set.author));
    return body;
  }
  const button = make('button', { type: 'button', className: 'btn' }, words.say('mineEdit'));
  button.addEventListener('click', () => edit(one, button));
  body.append(make('p', {}, button));
  return body;
}
