/** What the Markdown of a paragraph entry says, before it is checked and joined with its facts. */

export type EntryPart = { text: string } | { footnote: string };

export interface EntryBlock {
  kind: 'words' | 'lettered' | 'numbered';
  /** Latin letter of an item, number of a listed objective. */
  label?: string;
  /** The label as the author wrote it. */
  written?: string;
  parts: EntryPart[];
  line: number;
}

export interface EntryText {
  blocks: EntryBlock[];
  footnotes: { label: string; parts: EntryPart[]; line: number }[];
  /** Anything that is not plain wording: emphasis, links, components, headings. */
  stray: { what: string; line: number }[];
}

/** The words of a part list with footnote markers left out. */
export const partWords = (parts: readonly EntryPart[]): string =>
  parts.map((part) => ('text' in part ? part.text : '')).join('');

/** Whether a value that has come through the Markdown pipeline is the text of an entry. */
export function isEntryText(value: unknown): value is EntryText {
  return (
    typeof value === 'object' &&
    value !== null &&
    'blocks' in value &&
    Array.isArray(value.blocks) &&
    'footnotes' in value &&
    Array.isArray(value.footnotes) &&
    'stray' in value &&
    Array.isArray(value.stray)
  );
}
