/** Title, languages, layers and own notes of a packet. */

import { type Packet, packetLimits } from '../../packet/packet.ts';
import type { PacketWords } from './words.ts';

/** What shows the choices of a packet; `change` gets those that the reader makes, `refused` hears of languages too many or none. */
export function startChoices(
  page: HTMLElement,
  { languages, layers }: PacketWords,
  change: (next: Partial<Packet>, isDrawn?: boolean) => void,
  refused: () => void,
): { show(packet: Packet): void } {
  const boxes = (name: string): HTMLInputElement[] => [
    ...page.querySelectorAll<HTMLInputElement>(`[data-${name}]`),
  ];
  const [title] = boxes('title');
  const [own] = boxes('own');
  const shownTitle = page.querySelector<HTMLElement>('[data-shown-title]');
  const showTitle = (text: string): void => {
    if (!shownTitle) return;
    shownTitle.textContent = text;
    shownTitle.hidden = text === '';
  };
  let chosen: Packet['languages'] = [];
  title?.addEventListener('input', () => {
    showTitle(title.value);
    change({ title: title.value }, false);
  });
  own?.addEventListener('change', () => change({ withNotes: own.checked }));
  for (const box of boxes('language'))
    box.addEventListener('change', () => {
      const code = languages.find((one) => one === box.value);
      const rest = chosen.filter((one) => one !== code);
      // In the order in which they are chosen.
      const next = box.checked && code ? [...rest, code] : rest;
      const isRight = next.length > 0 && next.length <= packetLimits.languages;
      change(isRight ? { languages: next } : {});
      if (!isRight) refused();
    });
  for (const box of boxes('layer'))
    box.addEventListener('change', () => {
      const on = boxes('layer').filter((one) => one.checked);
      change({ layers: layers.filter((layer) => on.some(({ value }) => value === layer)) });
    });
  return {
    show(packet) {
      chosen = packet.languages;
      if (title && title.value !== packet.title) title.value = packet.title;
      showTitle(packet.title);
      if (own) own.checked = packet.withNotes;
      // A box that may not change goes back to what it was: one that is disabled loses the focus.
      for (const box of boxes('language'))
        box.checked = packet.languages.some((one) => one === box.value);
      for (const box of boxes('layer')) box.checked = packet.layers.includes(box.value);
    },
  };
}
