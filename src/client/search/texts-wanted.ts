/**
 * Whether the notes and pages are to be searched: they cost a hundred kilobytes, so a reader whose
 * browser asks to save data is asked first, by a button or by the choice of a layer.
 */

import { ownWords } from '../../search/engine/facets.ts';
import { isRecord } from '../values.ts';

/** Whether the browser asks to save data; the Network Information API is not in every one. */
export function savesData(window: Pick<Window, 'navigator' | 'matchMedia'>): boolean {
  const { navigator } = window;
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined;
  return (
    (isRecord(connection) && connection['saveData'] === true) ||
    window.matchMedia('(prefers-reduced-data: reduce)').matches
  );
}

/** Says it for the layers that are chosen, and shows the button while it is to be asked. */
export function textsWanted(
  window: Parameters<typeof savesData>[0],
  button: HTMLButtonElement,
): (layers: readonly string[]) => boolean {
  let wanted = !savesData(window);
  button.addEventListener('click', () => {
    wanted = true;
  });
  return (layers) => {
    const now = wanted || layers.some((layer) => layer !== ownWords);
    button.hidden = now;
    return now;
  };
}
