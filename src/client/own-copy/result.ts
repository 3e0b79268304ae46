/** What became of a text, unit by unit, and the copies that are kept, as elements of the page. */

import { sizeIn } from '../../i18n/size.ts';
import { count, fill } from '../../i18n/strings.ts';
import { time } from '../../i18n/time.ts';
import { type Language, languages } from '../../model/languages.ts';
import { paragraphOf } from '../../model/unit-id.ts';
import type { LinedUp } from '../../resolution/line-up.ts';
import type { CopyDisplay } from '../../views/copy-page.ts';
import { making } from '../making.ts';
import { isCarried } from '../own-folder.ts';
import type { OwnCopy } from './copy.ts';

/** So many characters of words that were not taken show which they are. */
const shown = 60;

/** The kept copies, each with what leads to it and a button that removes it. */
export function copiesList(
  document: Document,
  copies: readonly OwnCopy[],
  { language, strings, fits }: CopyDisplay,
  nameOf: (code: Language) => string,
  remove: (copy: OwnCopy) => Promise<void>,
): HTMLElement[] {
  const make = making(document);
  if (copies.length === 0) return [make('li', {}, strings['ownNone'] ?? '')];
  return copies.map((copy) => {
    const units = Object.keys(copy.units);
    const first = units.map(paragraphOf).find((one) => one !== undefined) ?? 1;
    const facts = [
      count(language, fits, units.length),
      sizeIn(language, new Blob([JSON.stringify(copy)]).size),
      time(language, copy.at.slice(0, 10)),
    ];
    const button = make('button', { type: 'button', className: 'btn' }, strings['ownRemove'] ?? '');
    button.setAttribute('aria-label', `${strings['ownRemove']} ${nameOf(copy.language)}`);
    button.addEventListener('click', () => void remove(copy));
    const link = (href: string, key: string): HTMLElement =>
      make('a', { href: `${href}?with=own-${copy.language}` }, strings[key] ?? '');
    return make(
      'li',
      {},
      make('b', {}, nameOf(copy.language)),
      make('span', { className: 'meta' }, facts.join(strings['comma'] ?? ' ')),
      link(`${first}.html`, 'ownBeside'),
      ...(isCarried(document) ? [] : [link('parallel-text.html', 'parallel')]),
      button,
    );
  });
}

/** A table of every unit, and before it what was not taken from the text. */
export function resultOf(
  document: Document,
  of: Language,
  { found, missing, misplaced }: LinedUp,
  { units, strings }: CopyDisplay,
): HTMLElement[] {
  const make = making(document);
  const { tag, dir } = languages[of];
  const names = new Map(units);
  const said = (key: string, values: Record<string, string>): string =>
    fill(strings[key] ?? '', values);
  const gaps = new Map(missing.map(({ id, after }) => [id, after?.id] as const));
  const rows = units.map(([id, name]) => {
    const after = names.get(gaps.get(id) ?? '');
    const gap =
      after === undefined ? strings['ownNotFound'] : said('ownNotFoundAfter', { unit: after });
    const text = found.get(id);
    return make(
      'tr',
      {},
      make('th', { scope: 'row' }, name),
      text === undefined
        ? make('td', { className: 'gap' }, gap ?? '')
        : make('td', {}, strings['ownFit'] ?? ''),
      make('td', { lang: tag, dir }, (text ?? '').replace(/\[\^\d+\]/gu, '')),
    );
  });
  const heads = ['ownUnit', 'ownState', 'ownWords'].map((key) =>
    make('th', { scope: 'col' }, strings[key] ?? ''),
  );
  const table = make(
    'table',
    {},
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...rows),
  );
  const wide = make('div', { className: 'wide', tabIndex: 0, role: 'group' }, table);
  wide.setAttribute('aria-label', strings['ownState'] ?? '');
  if (misplaced.length === 0) return [wide];
  const strays = misplaced.map(({ unit: { id, text }, nearest }) => {
    const [label, words] = [names.get(id) ?? id, text.slice(0, shown)];
    const unit = names.get(nearest ?? '');
    const line = unit
      ? said('ownStrayNear', { label, words, unit })
      : said('ownStray', { label, words });
    return make('li', { dir: 'auto' }, line);
  });
  return [make('h2', {}, strings['ownLeftOut'] ?? ''), make('ul', {}, ...strays), wide];
}
