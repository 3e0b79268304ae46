/**
 * Units as HTML. Strings rather than a template, because the contract is exact: the text of
 * `data-unit`, without nested units and `data-apparatus`, is the unit's plain words to the
 * letter, so not even a line break may stand between the tags.
 */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Strings } from '../i18n/strings.ts';
import type { FootnoteView, ParagraphView, UnitView } from '../views/unit.ts';
import type { Brief, PageNotes } from '../views/unit-notes.ts';
import { markedWords } from './marked-words.ts';
import { html, unitAttributes, words } from './nodes.ts';
import { besideNotes, wholeNotes } from './note-markup.ts';

/** The notes of a page, and the strings that they are set with. */
export interface Annotations {
  notes: PageNotes;
  strings: Strings;
}

/** The words of a unit, and after them its notes. */
const annotated = (unit: UnitView, className: string, beside?: Annotations): ElementContent[] => [
  words(unit, className, marked(unit, beside)),
  ...besideOf(unit, beside),
];

const marked = (unit: UnitView, beside?: Annotations): ElementContent[] =>
  markedWords(unit.parts, beside?.notes.units.get(unit.id)?.marks ?? []);

function besideOf(unit: UnitView, beside?: Annotations): ElementContent[] {
  const own = beside?.notes.units.get(unit.id);
  return beside && own ? [besideNotes(own, beside.strings)] : [];
}

const item = (unit: UnitView, href: string, beside?: Annotations): ElementContent =>
  h('li', { class: 'item', ...unitAttributes(unit) }, [
    h('a', { class: 'let', href, dataApparatus: '' }, unit.label),
    ...annotated(unit, 'txt', beside),
  ]);

const items = (
  units: readonly UnitView[],
  href: (unit: UnitView) => string,
  beside?: Annotations,
): ElementContent[] =>
  units.length === 0
    ? []
    : [
        h(
          'ol',
          { class: 'items' },
          units.map((unit) => item(unit, href(unit), beside)),
        ),
      ];

/** The number as a heading whose hidden words make it read as a name: `第11段`. */
const heading = (view: ParagraphView, level: 2 | 3 | 4, href: string): ElementContent =>
  h(`h${level}`, { class: 'head', dataApparatus: '' }, [
    h('a', { class: 'num', href }, [
      h('span', { class: 'vh' }, view.before),
      String(view.number),
      h('span', { class: 'vh' }, view.after),
    ]),
  ]);

/**
 * A paragraph on its own page: rows of words with their notes beside them, links within the
 * page, and at the end the notes on the whole.
 */
export function paragraphArticle(view: ParagraphView, beside?: Annotations): string {
  const { whole = [] } = beside?.notes ?? {};
  return html([
    h('article', { class: 'leaf', ...unitAttributes(view.unit) }, [
      ...annotated(view.unit, 'txt', beside),
      ...items(view.items, (unit) => `#${unit.id}`, beside),
      ...(beside && whole.length > 0 ? [wholeNotes(whole, beside.strings)] : []),
    ]),
  ]);
}

/** A paragraph in continuous text; its number links to its own page. */
export function paragraphInText(
  view: ParagraphView & { brief?: Brief | undefined },
  level: 2 | 3 | 4,
): string {
  const { brief } = view;
  return html([
    h('section', { class: 'para', ...unitAttributes(view.unit) }, [
      heading(view, level, view.unit.href),
      ...(brief
        ? [
            h('p', { class: `gloss l-${brief.layer}`, dataApparatus: '' }, [
              brief.text,
              ' ',
              ...(brief.size === '' ? [] : [h('a', { href: brief.href }, brief.size)]),
            ]),
          ]
        : []),
      words(view.unit, 'txt'),
      ...items(view.items, (unit) => `#${unit.id}`),
    ]),
  ]);
}

/** Where a unit of a list stands and what it continues; a telephone shows the section only alone. */
function contextOf({ section, continues }: { section: string; continues: string }) {
  const parts: (ElementContent | string)[] =
    continues === '' || section === ''
      ? [section + continues]
      : [h('span', { class: 'sec' }, `${section} · `), continues];
  return section + continues === '' ? [] : [h('p', { class: 'meta', dataApparatus: '' }, parts)];
}

/** A unit in a list: its number and context are apparatus, its words stand alone. */
export function unitRow(row: {
  number: number;
  label: string;
  section: string;
  continues: string;
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
      ...contextOf(row),
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
export function footnoteList(notes: readonly FootnoteView[], beside?: Annotations): string {
  return html([
    h(
      'ol',
      // Reader modes weigh names: by this one they keep a list of short lines that end in links.
      { class: 'fnotes content' },
      notes.map((note) =>
        h('li', { ...unitAttributes(note) }, [
          h('span', { class: 'let', dataApparatus: '' }, String(note.number)),
          words(note, 'ft', marked(note, beside)),
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
          ...besideOf(note, beside),
        ]),
      ),
    ),
  ]);
}
