/** Own notes and handed-out layers among the layers that can be switched off. */

import { making } from '../making.ts';
import type { Store } from '../store.ts';

export interface Layer {
  id: string;
  name: string;
  count: number;
}

export interface Switches {
  isOn(id: string): boolean;
  /** The layers that there are now; pages without a choice of layers show all. */
  show(layers: readonly Layer[]): void;
}

const key = 'own-layers-off';

export function switches(document: Document, store: Store, changed: () => void): Switches {
  const make = making(document);
  const choice = document.querySelector('.layers>fieldset');
  const off = new Set((store.get(key) ?? '').split(' ').filter(Boolean));
  return {
    isOn: (id) => choice === null || !off.has(id),
    show(layers) {
      for (const old of choice?.querySelectorAll('.own-layer') ?? []) old.remove();
      for (const { id, name, count } of layers) {
        const input = make('input', { type: 'checkbox', checked: !off.has(id) });
        input.addEventListener('change', (event) => {
          // It is on this device alone: nothing of it goes into the address.
          event.stopPropagation();
          if (input.checked) off.delete(id);
          else off.add(id);
          store.set(key, [...off].join(' '));
          changed();
        });
        choice?.append(
          make(
            'label',
            { className: 'own-layer' },
            input,
            make('span', { className: `line ${id === 'own' ? 'l-own' : 'l-set'}` }, name),
            ' ',
            make('span', { className: 'meta' }, String(count)),
          ),
        );
      }
    },
  };
}
