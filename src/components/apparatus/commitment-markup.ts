/** A row of the table of commitments; the values that the script filters and sorts by are in it. */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { fill, type Strings } from '../../i18n/strings.ts';
import { html } from '../../markup/nodes.ts';
import { goals } from '../../model/document.ts';
import type { CommitmentRow, RowAct } from '../../views/apparatus/commitment-rows.ts';

export const tableRow = (row: CommitmentRow, strings: Strings): string =>
  html([
    h(
      'tr',
      {
        class: `o${row.objective}`,
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
        h('th', { scope: 'row' }, [h('a', { href: row.href }, row.name), h('p', row.opening)]),
        h('td', [
          h(
            'ul',
            row.acts.map((one) => act(one, strings)),
          ),
        ]),
        h('td', separated(row.due.map(({ href, text }) => h('a', { href }, text)))),
        h('td', row.objective === 0 ? '' : String(row.objective)),
        h(
          'td',
          row.goals
            .map((goal) => (goal === 'all' ? `1–${goals}` : String(goal)))
            .join(strings.comma),
        ),
      ],
    ),
  ]);

const act = ({ verbName, strength, who }: RowAct, strings: Strings): ElementContent =>
  h('li', [
    h('b', { class: `f${strength}` }, verbName),
    fill(strings.labelled, { label: '' }),
    ...separated(
      who.map(({ name, href }) =>
        href === undefined ? { type: 'text', value: name } : h('a', { href }, name),
      ),
    ),
  ]);

const separated = (parts: readonly ElementContent[]): ElementContent[] =>
  parts.flatMap((part, index) =>
    index === 0 ? [part] : [{ type: 'text' as const, value: ' · ' }, part],
  );
