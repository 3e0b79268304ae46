/** The bar from which the reading is led, at the lower edge of the window. */

import type { ReadUnit } from './blocks.ts';

/** Strings of the bar by their keys; they come with the script. */
export type Words = (
  key:
    | 'name'
    | 'from'
    | 'toEnd'
    | 'pause'
    | 'goOn'
    | 'back'
    | 'next'
    | 'speed'
    | 'stop'
    | 'noVoice'
    | 'silent',
) => string;

const speeds = ['0.75', '1', '1.25', '1.5', '2'];

export function panelOf(document: Document, words: Words, units: readonly ReadUnit[]) {
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, given: object) =>
    Object.assign(document.createElement(tag), given);
  const button = (textContent: string) =>
    make('button', { type: 'button', className: 'btn', textContent });
  const options = (all: readonly ReadUnit[]) =>
    all.map(({ id, name }) => make('option', { value: id, textContent: name }));
  const labelled = (text: string, control: HTMLElement) => {
    const label = make('label', {});
    label.append(`${text} `, control);
    return label;
  };
  const panel = make('section', { className: 'aloud', tabIndex: -1 });
  panel.setAttribute('aria-label', words('name'));
  panel.dataset['apparatus'] = '';
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const parts = {
    from: make('select', {}),
    toEnd: make('input', { type: 'checkbox', checked: true }),
    back: button(words('back')),
    play: button(words('pause')),
    next: button(words('next')),
    speed: make('select', {}),
    stop: button(words('stop')),
    said: make('output', {}),
  };
  parts.from.append(...options(units));
  parts.speed.append(
    ...options(speeds.map((id) => ({ id, name: `${number.format(Number(id))} ×` }))),
  );
  parts.speed.value = '1';
  const end = make('label', {});
  end.append(parts.toEnd, ` ${words('toEnd')}`);
  panel.append(
    labelled(words('from'), parts.from),
    end,
    parts.back,
    parts.play,
    parts.next,
    labelled(words('speed'), parts.speed),
    parts.stop,
    parts.said,
  );
  document.body.append(panel);
  return { panel, ...parts };
}
