/**
 * Units as HTML. Strings rather than a template, because the contract is exact: the text of
 * `data-unit`, without nested units and `data-apparatus`, is the unit's plain words to the
 * letter, so not even a line break may stand between the tags.
 */

import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { FootnoteView, ParagraphView, Part, UnitView } from '../../views/unit.ts';

const html = (nodes: ElementContent[]): string => toHtml({ type: 'root', children: nodes });

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

const marker = (
  part: { number: number; name: string },
  place: { id?: string; href: string },
): ElementContent =>
  h('sup', { class: 'fn', dataApparatus: '' }, [
    h('a', { ...place, role: 'doc-noteref', ariaLabel: part.name }, String(part.number)),
  ]);

/** Words in another language than the page's are marked as such, and said to be. */
function words(unit: UnitView, className: string): ElementContent {
  const { foreign } = unit;
  const language = foreign ? { lang: foreign.tag, dir: foreign.dir } : {};
  return h('p', { class: className, ...language }, [
    ...(foreign ? [h('span', { class: 'meta', dataApparatus: '' }, `${foreign.note} `)] : []),
    ...unit.parts.map(partNode),
  ]);
}

/**
 * The words alone, for the parallel view: markers lead to the notes of the language's own page,
 * so that no id stands twice on a page that shows several languages.
 */
export const variantWords = (unit: UnitView): string => html(variantNodes(unit));

function variantNodes(unit: UnitView): ElementContent[] {
  const { foreign } = unit;
  const page = unit.href.replace(/#.*$/u, '');
  const nodes = unit.parts.map((part) =>
    part.kind === 'footnote' ? marker(part, { href: `${page}#n${part.number}` }) : partNode(part),
  );
  if (!foreign) return nodes;
  return [
    h('span', { class: 'meta', dataApparatus: '' }, `${foreign.note} `),
    h('span', { lang: foreign.tag, dir: foreign.dir }, nodes),
  ];
}

const unitAttributes = (unit: UnitView) => ({ id: unit.id, dataUnit: unit.id });

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
