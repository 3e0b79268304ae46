/** One line at the lower edge of the page, with what can be done about what it says. */

import { making } from '../making.ts';

export interface Act {
  text: string;
  run: () => void;
}

export interface Said {
  say(text: string, ...acts: readonly Act[]): void;
  clear(): void;
}

export function openSaid(document: Document, close: string): Said {
  const make = making(document);
  const output = make('output', {});
  const bar = make('div', { className: 'pen-bar', hidden: true }, output);
  const clear = (): void => {
    bar.hidden = true;
    bar.replaceChildren(output);
    output.textContent = '';
  };
  document.body.append(bar);
  return {
    clear,
    say(text, ...acts) {
      const buttons = [...acts, { text: close, run: () => {} }].map((act) => {
        const button = make('button', { type: 'button', className: 'btn' }, act.text);
        button.addEventListener('click', () => {
          clear();
          act.run();
        });
        return button;
      });
      bar.replaceChildren(output, ...buttons);
      bar.hidden = false;
      output.textContent = text;
    },
  };
}
