/** Units side by side: the rows of the parallel view, and the words that it loads. */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ParallelRow } from '../views/parallel-page.ts';
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

/** A row of the parallel view: the label, the page's language, the second language. */
export function parallelRow(
  row: Pick<
    ParallelRow,
    'label' | 'href' | 'chapter' | 'heading' | 'own' | 'other' | 'names' | 'differences'
  >,
  second: { tag: string; dir: string },
): string {
  const { own, other, names, heading: title } = row;
  const headings = title
    ? [
        h('div', { class: 'row heads' }, [
          h('span', { class: 'lab' }),
          h('h2', { class: 'cell c1' }, title.own),
          h(
            'p',
            {
              class: 'cell c2 h',
              lang: second.tag,
              dir: second.dir,
              dataVariant: `heading-${own.id}`,
            },
            title.other,
          ),
        ]),
      ]
    : [];
  return html([
    ...headings,
    h('div', { class: `row ${own.kind}` }, [
      h('a', { class: 'lab', href: row.href, ariaLabel: own.name }, row.label),
      h('div', { class: 'cell c1', ...unitAttributes(own) }, [
        columnName(names.own),
        words(own, 'txt'),
      ]),
      h(
        'div',
        {
          class: 'cell c2',
          lang: second.tag,
          dir: second.dir,
          dataVariant: own.id,
          dataChapter: row.chapter,
        },
        [columnName(names.other), h('p', { class: 'txt' }, variantNodes(other))],
      ),
    ]),
    ...differing(row.differences),
  ]);
}

/** The name of the language over a cell, where the columns are stacked. */
const columnName = (name: string): ElementContent =>
  h('span', { class: 'cap', dataApparatus: '' }, name);

/** What terms the languages do not share in the unit above. */
function differing(differences: ParallelRow['differences']): ElementContent[] {
  if (differences.length === 0) return [];
  return [
    h(
      'p',
      { class: 'neq meta', dataApparatus: '' },
      differences.flatMap(({ href, text, before, after }, index) => [
        { type: 'text' as const, value: (index === 0 ? '' : ' · ') + before },
        h('a', { href }, text),
        { type: 'text' as const, value: after },
      ]),
    ),
  ];
}
