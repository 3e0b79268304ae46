/** A row of the table of commitments: place, who, what, by when. The values that the script filters and sorts by are in it. */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Strings } from '../../i18n/strings.ts';
import { html } from '../../markup/nodes.ts';
import type { CommitmentRow, RowAct } from '../../views/apparatus/commitment-rows.ts';

export const tableRow = (row: CommitmentRow, strings: Strings): string =>
  html([
    h(
      'tr',
      {
        class: `o${row.objective}`,
        role: 'row',
        dataWeak: row.strength === 1 ? '' : undefined,
        dataActs: row.acts
          .map(
            ({ verb, strength, who }) => `${verb} ${strength} ${who.map(({ id }) => id).join(' ')}`,
          )
          .join('|'),
        dataDue: row.due.map(({ id }) => id).join(' '),
        dataO: row.objective === 0 ? '' : String(row.objective),
        dataG: row.goals.join(' '),
      },
      [
        h('th', { scope: 'row', role: 'rowheader' }, [h('a', { href: row.href }, row.name)]),
        h('td', { role: 'cell', class: 'who' }, row.acts.map(act)),
        h('td', { role: 'cell', class: 'what' }, [
          h('p', row.words),
          h('label', { class: 'more' }, [
            h('input', { type: 'checkbox', ariaLabel: `${strings.wholeSentence} ${row.name}` }),
            h('span', { ariaHidden: 'true' }, strings.wholeSentence),
          ]),
        ]),
        h(
          'td',
          { role: 'cell', class: 'due' },
          separated(row.due.map(({ href, text }) => h('a', { href }, text))),
        ),
      ],
    ),
  ]);

/** `States commit`, `ITU: invited`. */
const act = ({ part, between, strength, who }: RowAct): ElementContent =>
  h('p', { class: `f${strength}` }, [
    ...separated(
      who.map(({ name, href }) =>
        href === undefined ? { type: 'text', value: name } : h('a', { href }, name),
      ),
    ),
    between,
    h('b', part),
  ]);

const separated = (parts: readonly ElementContent[]): ElementContent[] =>
  parts.flatMap((part, index) =>
    index === 0 ? [part] : [{ type: 'text' as const, value: ' · ' }, part],
  );
