/** Units that the address names together, `#11a-11d`: they are marked, and the first is brought into sight. */

import { readRange, unitsIn } from '../../places/range.ts';

export function showRange({ document, location, addEventListener }: Window): void {
  const show = (): void => {
    const all = new Map(
      [...document.querySelectorAll<HTMLElement>('main [data-unit]')].map(
        (unit) => [unit.dataset['unit'] ?? '', unit] as const,
      ),
    );
    for (const unit of all.values()) delete unit.dataset['ranged'];
    const range = readRange(location.hash);
    const ids = range ? unitsIn(range, [...all.keys()]) : [];
    for (const id of ids) {
      const unit = all.get(id);
      if (unit) unit.dataset['ranged'] = '';
    }
    all.get(ids[0] ?? '')?.scrollIntoView();
  };
  addEventListener('hashchange', show);
  show();
}
