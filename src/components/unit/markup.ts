/**
 * Units as HTML. Strings rather than a template, because the contract is exact: the text of
 * `data-unit`, without nested units and `data-apparatus`, is the unit's plain words to the
 * letter, so not even a line break may stand between the tags.
 */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { FootnoteView, ParagraphView, UnitView } from '../../views/unit.ts';
import { html, unitAttributes, words } from './nodes.ts';

const item = (unit: UnitView, href: string): ElementContent =>
  h('li', { class: 'item', ...unitAttributes(unit) }, [
    h('a', { class: 'let', href, dataApparatus: '' }, unit.label),
    words(unit, 'txt'),
  ]);

const items = (units: readonly UnitView[], href: (unit: UnitView) => string): ElementContent[] =>
  units.length === 0
    ? []
    : [
        h(
          'ol',
          { class: 'items' },
          units.map((unit) => item(unit, href(unit))),
        ),
      ];

/** The number as a heading whose hidden words make it read as a name: `第11段　连通`. */
function heading(
  view: ParagraphView,
  level: 1 | 2 | 3 | 4,
  href?: string,
  more = '',
): ElementContent {
  const number = href
    ? h('a', { class: 'num', href }, [
        h('span', { class: 'vh' }, view.before),
        String(view.number),
        h('span', { class: 'vh' }, view.after),
      ])
    : h('span', { class: 'num' }, String(view.number));
  const around: ElementContent[] = href
    ? [number]
    : [
        h('span', { class: 'vh' }, view.before),
        number,
        h('span', { class: 'vh' }, `${view.after}\u3000${more}`),
      ];
  return h(`h${level}`, { class: 'head', dataApparatus: '' }, around);
}

/** A paragraph on its own page: its number as the one large thing, links within the page. */
export function paragraphArticle(view: ParagraphView, title: string): string {
  return html([
    h('article', { class: 'para', ...unitAttributes(view.unit) }, [
      heading(view, 1, undefined, title),
      words(view.unit, 'txt lead'),
      ...items(view.items, (unit) => `#${unit.id}`),
    ]),
  ]);
}

/** A paragraph in continuous text; its number links to its own page. */
export function paragraphInText(view: ParagraphView, level: 2 | 3 | 4): string {
  return html([
    h('section', { class: 'para', ...unitAttributes(view.unit) }, [
      heading(view, level, view.unit.href),
      words(view.unit, 'txt'),
      ...items(view.items, (unit) => `#${unit.id}`),
    ]),
  ]);
}

/** A unit in a list: its number and context are apparatus, its words stand alone. */
export function unitRow(row: {
  number: number;
  label: string;
  context: string;
  unit: UnitView;
}): string {
  const { unit } = row;
  const label = row.label === '' ? [] : [` ${row.label}`];
  return html([
    h('li', { class: 'row', ...unitAttributes(unit) }, [
      h('a', { class: 'where', href: unit.href, dataApparatus: '', ariaLabel: unit.name }, [
        h('b', String(row.number)),
        ...label,
      ]),
      h('p', { class: 'meta', dataApparatus: '' }, row.context),
      words(unit, 'ex'),
    ]),
  ]);
}

/** A unit quoted at the head of a page: the objective or the principle itself. */
export function statement(unit: UnitView): string {
  return html([
    h('blockquote', { class: 'say', ...unitAttributes(unit) }, [
      h('a', { class: 'let', href: unit.href, dataApparatus: '' }, unit.name),
      words(unit, 'txt'),
    ]),
  ]);
}

/** Footnotes at the foot of a page, each with its way back. */
export function footnoteList(notes: readonly FootnoteView[]): string {
  return html([
    h(
      'ol',
      { class: 'fnotes' },
      notes.map((note) =>
        h('li', { ...unitAttributes(note) }, [
          h('span', { class: 'let', dataApparatus: '' }, String(note.number)),
          words(note, 'ft'),
          h(
            'a',
            {
              class: 'back',
              href: `#r${note.number}`,
              role: 'doc-backlink',
              ariaLabel: note.back,
              dataApparatus: '',
            },
            '↩',
          ),
        ]),
      ),
    ),
  ]);
}
