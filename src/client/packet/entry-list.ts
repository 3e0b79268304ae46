/** The list of a packet: each entry with its buttons, in the order of the packet; the focus stays with what is moved. */

import type { Entry } from '../../packet/packet.ts';
import { packetLimits } from '../../packet/packet.ts';
import { making } from '../making.ts';
import type { PacketWords } from './words.ts';

export interface EntryActs {
  /** Moves the entry at a place by one. */
  move(at: number, by: 1 | -1): void;
  remove(at: number): void;
  retext(at: number, text: string): void;
}

/** The name of an entry, and the element that its content goes into. */
export interface DrawnEntry {
  item: HTMLLIElement;
  body: HTMLElement;
}

export function drawnEntry(
  document: Document,
  words: PacketWords,
  acts: EntryActs,
  entry: Entry,
  { at, of, name, href }: { at: number; of: number; name: string; href: string },
): DrawnEntry {
  const make = making(document);
  const what =
    entry.kind === 'unit'
      ? name
      : words.say(entry.kind === 'heading' ? 'packetHeading' : 'packetQuestion');
  const button = (sign: string, label: string, run: () => void, off = false): HTMLElement => {
    const one = make(
      'button',
      { type: 'button', className: 'btn', ariaLabel: label, disabled: off },
      sign,
    );
    one.addEventListener('click', run);
    return one;
  };
  const ways = make(
    'div',
    { className: 'ways' },
    button('↑', words.say('packetUp', { what }), () => acts.move(at, -1), at === 0),
    button('↓', words.say('packetDown', { what }), () => acts.move(at, 1), at === of - 1),
    button('×', words.say('packetRemove', { what }), () => acts.remove(at)),
  );
  const body = make('div', {});
  if (entry.kind === 'unit') {
    const heading = make('h2', {}, make('a', { href }, name));
    return { item: make('li', {}, ways, heading, body), body };
  }
  const { kind, text } = entry;
  const paper = make('p', { className: `paper ${kind}`, dir: 'auto' }, text);
  const field =
    kind === 'heading'
      ? make('input', {
          value: text,
          dir: 'auto',
          autocomplete: 'off',
          maxLength: packetLimits.title,
        })
      : make('textarea', { value: text, dir: 'auto', rows: 2, maxLength: packetLimits.text });
  field.addEventListener('input', () => {
    paper.textContent = field.value;
    acts.retext(at, field.value);
  });
  const label = make('label', { className: 'field' }, `${what} `, field);
  body.append(paper);
  return { item: make('li', {}, ways, label, body), body };
}
