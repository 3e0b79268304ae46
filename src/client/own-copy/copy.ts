/** A reader's own copy of the official text in one language, as it is kept and as it is shown. */

import { isLanguage, type Language, languages } from '../../model/languages.ts';
import type { UnitId } from '../../model/unit-id.ts';
import { isRecord, isTexts } from '../values.ts';

export interface OwnCopy {
  language: Language;
  /** Plain words of every unit that was found, with `[^1]` where a footnote is called. */
  units: Readonly<Record<UnitId, string>>;
  /** Units of the Compact that it does not have. */
  missing: readonly UnitId[];
  /** The last heading before a paragraph, by the paragraph's number. */
  headings: Readonly<Record<string, string>>;
  /** When it was opened, as a moment in ISO 8601. */
  at: string;
}

/** What storage gives back may have been written by anyone on this device. */
export const isCopy = (value: unknown): value is OwnCopy =>
  isRecord(value) &&
  typeof value['language'] === 'string' &&
  isLanguage(value['language']) &&
  isTexts(value['units']) &&
  isTexts(value['headings']) &&
  Array.isArray(value['missing']) &&
  value['missing'].every((id) => typeof id === 'string') &&
  !Number.isNaN(Date.parse(String(value['at'])));

/** A text for markup: what was opened is words, whatever stands in it. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

const withMarkers = (text: string): string =>
  escapeHtml(text).replace(/\[\^(\d+)\]/gu, '<sup class="fn" data-apparatus>$1</sup>');

/** Markup by unit, as packs of words have it; `gap` is said, in the page's language, of what is missing. */
export function copyMarkup(
  { units, missing, headings }: OwnCopy,
  gap: string,
  page: Language,
): Record<string, string> {
  const { tag, dir } = languages[page];
  const said = `<span class="meta" data-apparatus lang="${tag}" dir="${dir}">${escapeHtml(gap)}</span>`;
  const words: [string, string][] = [
    ...missing.map((id): [string, string] => [id, said]),
    ...Object.entries(headings).map(([id, text]): [string, string] => [
      `heading-${id}`,
      escapeHtml(text),
    ]),
    ...Object.entries(units).map(([id, text]): [string, string] => [id, withMarkers(text)]),
  ];
  return Object.fromEntries(words);
}

/** A copy with the units of another over its own; `order` has the units of the Compact. */
export function joined(old: OwnCopy | undefined, copy: OwnCopy, order: readonly UnitId[]): OwnCopy {
  const units = { ...old?.units, ...copy.units };
  return {
    ...copy,
    units,
    missing: order.filter((id) => units[id] === undefined),
    headings: { ...old?.headings, ...copy.headings },
  };
}
