/** Words of a unit chosen by buttons and keys: sentence by sentence, then word by word. */

import type { TextPosition } from '../../own-notes/anchor.ts';
import { firstChoice, moved, piecesOf, resized } from '../../own-notes/selection.ts';
import { making } from '../making.ts';
import type { PageUnit } from './page-units.ts';
import type { Words } from './words.ts';

interface Choosing {
  unit: PageUnit;
  /** What is chosen to begin with; undefined is the whole unit. */
  chosen: TextPosition | undefined;
  words: Words;
  changed(chosen: TextPosition | undefined): void;
}

/** The buttons, in a group that takes the arrow keys too. */
export function choosingGroup({ unit, chosen, words, changed }: Choosing): HTMLElement {
  const { language, run, element } = unit;
  const make = making(element.ownerDocument);
  const sentences = piecesOf(run.text, language, 'sentence');
  const single = piecesOf(run.text, language, 'word');
  const first = firstChoice(run.text, language);
  let now = chosen;
  const set = (next: TextPosition | undefined): void => {
    now = next;
    changed(now);
  };
  const sentence = (way: 1 | -1): void => set(now ? moved(sentences, now, way) : first);
  const word = (way: 1 | -1): void => set(now ? resized(single, now, 'end', way) : first);
  const button = (text: string, run: () => void): HTMLElement => {
    const one = make('button', { type: 'button', className: 'btn' }, text);
    one.addEventListener('click', run);
    return one;
  };
  const group = make(
    'div',
    { className: 'own-choose', role: 'group', ariaLabel: words.say('mineChoose') },
    button(words.say('mineSentenceBack'), () => sentence(-1)),
    button(words.say('mineSentenceOn'), () => sentence(1)),
    button(words.say('mineWordLess'), () => word(-1)),
    button(words.say('mineWordMore'), () => word(1)),
    button(words.say('mineWhole'), () => set(undefined)),
  );
  const onwards = element.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
  const back = onwards === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  group.addEventListener('keydown', (event) => {
    const way = event.key === onwards ? 1 : event.key === back ? -1 : undefined;
    if (way === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (event.shiftKey) word(way);
    else sentence(way);
  });
  return group;
}
