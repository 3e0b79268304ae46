/** Units side by side: the rows of the parallel view, and the words that it loads. */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { UnitView } from '../views/unit.ts';
import { html, marker, partNodes, unitAttributes, words } from './nodes.ts';

/**
 * The words alone, for the parallel view: markers lead to the notes of the language's own page,
 * so that no id stands twice on a page that shows several languages.
 */
export const variantWords = (unit: UnitView): string => html(variantNodes(unit));

function variantNodes(unit: UnitView): ElementContent[] {
  const { foreign } = unit;
  const page = unit.href.replace(/#.*$/u, '');
  const nodes = unit.parts.flatMap((part) =>
    part.kind === 'footnote'
      ? [marker(part, { href: `${page}#n${part.number}` })]
      : partNodes(part),
  );
  if (!foreign) return nodes;
  return [
    h('span', { class: 'meta', dataApparatus: '' }, `${foreign.note} `),
    h('span', { lang: foreign.tag, dir: foreign.dir }, nodes),
  ];
}

/** A row of the parallel view: the page's language, the label, the second language. */
export function parallelRow(
  row: {
    label: string;
    href: string;
    chapter: string;
    heading?: { own: string; other: string } | undefined;
    own: UnitView;
    other: UnitView;
  },
  second: { tag: string; dir: string },
): string {
  const { own, other, heading: title } = row;
  const headings = title
    ? [
        h('div', { class: 'row heads' }, [
          h('h2', title.own),
          h('span', { class: 'lab' }),
          h(
            'p',
            { class: 'h', lang: second.tag, dir: second.dir, dataVariant: `heading-${own.id}` },
            title.other,
          ),
        ]),
      ]
    : [];
  return html([
    ...headings,
    h('div', { class: `row ${own.kind}` }, [
      h('div', { class: 'cell', ...unitAttributes(own) }, [words(own, 'txt')]),
      h('a', { class: 'lab', href: row.href, ariaLabel: own.name }, row.label),
      h(
        'div',
        {
          class: 'cell',
          lang: second.tag,
          dir: second.dir,
          dataVariant: own.id,
          dataChapter: row.chapter,
        },
        [h('p', { class: 'txt' }, variantNodes(other))],
      ),
    ]),
  ]);
}
