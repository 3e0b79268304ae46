/** The words of a unit as HTML nodes, with their chips, marks and note markers. */

import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Part, UnitView } from '../views/unit.ts';

export const html = (nodes: ElementContent[]): string => toHtml({ type: 'root', children: nodes });

/** The same as XML, for books. */
export const xhtml = (nodes: ElementContent[]): string =>
  toHtml({ type: 'root', children: nodes }, { closeSelfClosing: true });

function partNode(part: Part): ElementContent {
  switch (part.kind) {
    case 'words':
      return { type: 'text', value: part.text };
    case 'goal':
      return h(
        'a',
        {
          class: part.goal === 'all' ? 'all' : `sdg s${part.goal}`,
          href: part.href,
          title: part.title,
        },
        part.text,
      );
    case 'emended':
      return h(
        'a',
        { class: 'em', href: part.href, title: part.title, dataReceived: part.received },
        part.text,
      );
    case 'footnote':
      return marker(part, { id: `r${part.number}`, href: `#n${part.number}` });
  }
}

export const marker = (
  part: { number: number; name: string },
  place: { id?: string; href: string },
): ElementContent =>
  h('sup', { class: 'fn', dataApparatus: '' }, [
    h('a', { ...place, role: 'doc-noteref', ariaLabel: part.name }, String(part.number)),
  ]);

/**
 * Words in another language than the page's are marked as such, and said to be. `content` stands
 * in for the words where they carry marks.
 */
export function words(
  unit: UnitView,
  className: string,
  content: ElementContent[] = unit.parts.flatMap(partNodes),
): ElementContent {
  const { foreign } = unit;
  const language = foreign ? { lang: foreign.tag, dir: foreign.dir } : {};
  return h('p', { class: className, ...language }, [
    ...(foreign ? [h('span', { class: 'meta', dataApparatus: '' }, `${foreign.note} `)] : []),
    ...content,
  ]);
}

/**
 * Latin words and document symbols among Arabic ones, each in an isolate, so that the marks
 * beside them keep to their side. The letters of the text stay as they are.
 */
export function partNodes(part: Part): ElementContent[] {
  if (part.kind !== 'words' || !/\p{Script=Arabic}/u.test(part.text)) return [partNode(part)];
  return part.text
    .split(/([A-Za-z][A-Za-z0-9/.-]*[A-Za-z0-9])/u)
    .filter((text) => text !== '')
    .map((text) => (/^[A-Za-z]/u.test(text) ? h('bdi', text) : { type: 'text', value: text }));
}

export const unitAttributes = (unit: UnitView) => ({ id: unit.id, dataUnit: unit.id });
