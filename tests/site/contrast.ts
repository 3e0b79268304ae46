/**
 * Contrast, measured once for each way in which words are set. To measure every word of every page is
 * half of what axe does, and it finds the same few hundred settings again and again. What decides is the
 * colour, the size and what lies behind: words set as none before are measured, the others were.
 */

import type { Page } from '@playwright/test';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

declare global {
  interface Window {
    /** Left on the page by whoever has axe look at it. */
    axe?: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
  }
}

const options: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
  preload: false,
};

/** Runs in the page: for each setting of words on it, the first element that has it. */
function settings(): Map<string, Element> {
  const grounds = new WeakMap<Element, string>();
  /** What lies behind an element's words, down to the first layer that nothing shines through. */
  const ground = (element: Element): string => {
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element);
    const { filter, mixBlendMode } = getComputedStyle(element);
    const mixed = filter !== 'none' || mixBlendMode !== 'normal';
    const solid = opacity === '1' && position === 'static' && !mixed;
    const opaque = backgroundColor.startsWith('rgb(') && solid;
    const { localName, className, parentElement } = element;
    const clear = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none' && solid;
    // What only holds others, and draws nothing itself or before or after them, makes no difference.
    if (clear && parentElement && !drawsMore(element)) {
      const behind = ground(parentElement);
      grounds.set(element, behind);
      return behind;
    }
    const own = [localName, className, backgroundColor, backgroundImage, opacity, position].join();
    const whole = opaque || !parentElement ? own : `${own} on ${ground(parentElement)}`;
    grounds.set(element, whole);
    return whole;
  };
  const drawsMore = (element: Element): boolean =>
    ['::before', '::after'].some((part) => {
      const { content } = getComputedStyle(element, part);
      return content !== 'none' && content !== 'normal';
    });
  const found = new Map<string, Element>();
  for (const element of document.body.querySelectorAll('*')) {
    const speaks =
      element.matches('input, select, textarea') ||
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if (!speaks || !element.checkVisibility()) continue;
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const around = element.parentElement ? getComputedStyle(element.parentElement).color : '';
    const setting = [color, around, fontSize, fontWeight, textShadow, ground(element)].join();
    if (!found.has(setting)) found.set(setting, element);
  }
  return found;
}

/** What axe has against settings that are not among those met, which it then is told; undefined without axe. */
export async function contrastOfNewSettings(
  page: Page,
  met: Set<string>,
): Promise<AxeResults['violations'] | undefined> {
  const found = await page.evaluateHandle(settings);
  const all = await found.evaluate((map) => [...map.keys()]);
  const fresh = all.filter((setting) => !met.has(setting));
  for (const setting of fresh) met.add(setting);
  if (fresh.length === 0) return [];
  const results = await found.evaluate(
    (map, { fresh, options }) =>
      window.axe?.run({ include: fresh.flatMap((setting) => map.get(setting) ?? []) }, options),
    { fresh, options },
  );
  await found.dispose();
  return results?.violations;
}
