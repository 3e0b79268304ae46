/** The content of a packet: the words of its units in its languages, and the notes beside them. */

import { type Language, languages } from '../../model/languages.ts';
import { paragraphOf, parseUnitId, type UnitId } from '../../model/unit-id.ts';
import { type OwnNote, saysTheSame } from '../../own-notes/note.ts';
import type { Packet } from '../../packet/packet.ts';
import { notesPackKey, packKey } from '../../places/files.ts';
import { making } from '../making.ts';
import type { LoadPack } from '../reading/packs.ts';
import { type ReferencesIn, referencesIn } from '../unit-menu/references.ts';

/** A unit, and of a paragraph its items. */
export const withItems = (unit: UnitId, { order }: ReferencesIn): UnitId[] =>
  parseUnitId(unit)?.kind === 'paragraph'
    ? order.filter((id) => String(paragraphOf(id)) === unit)
    : [unit];

/** What stands with the units: what this reader has written, and what came besides with the packet. */
export function notesWith(
  { withNotes, notes: came }: Packet,
  own: readonly OwnNote[],
): readonly OwnNote[] {
  if (!withNotes) return [];
  const others = came?.notes.filter((one) => !own.some((mine) => saysTheSame(mine, one))) ?? [];
  return [...own, ...others];
}

export interface Content {
  document: Document;
  load: LoadPack;
  references: ReferencesIn;
  packet: Packet;
  /** Own notes that stand with its units. */
  notes: readonly OwnNote[];
}

/** The words of a unit side by side, and below them the notes; rejects where a pack cannot be had. */
export async function drawnUnit(content: Content, unit: UnitId): Promise<HTMLElement[]> {
  const { document, packet } = content;
  const make = making(document);
  const columns = await Promise.all(
    packet.languages.map((language) => drawnWords(content, unit, language)),
  );
  const beside = await notesBeside(content, unit);
  return [
    make('div', { className: 'cols' }, ...columns),
    ...(beside.length > 0 ? [make('div', { className: 'beside' }, ...beside)] : []),
  ];
}

async function drawnWords(
  { document, load, references: own }: Content,
  unit: UnitId,
  language: Language,
): Promise<HTMLElement> {
  const make = making(document);
  const references = await referencesIn(load, language);
  const words = await load(packKey(language, own.of(unit)?.chapter ?? ''));
  const { tag, dir } = languages[language];
  const ids = withItems(unit, own);
  const notes: string[] = [];
  const lines = ids.map((id) => {
    // The words come escaped, from the build.
    const text = make('span', {});
    text.innerHTML = words[id] ?? '';
    notes.push(...Array.from(text.querySelectorAll('.fn'), (mark) => `n${mark.textContent}`));
    const label =
      id === unit ? [] : [make('span', { className: 'let' }, references.of(id)?.label ?? '')];
    return make('p', {}, ...label, text);
  });
  const footnotes = [...new Set(notes)].map((id) => {
    const line = make('p', { className: 'meta' });
    line.innerHTML = words[id] ?? '';
    line.prepend(`${id.slice(1)} `);
    return line;
  });
  return make('div', { lang: tag, dir }, ...lines, ...footnotes);
}

async function notesBeside(
  { document, load, references, packet, notes }: Content,
  unit: UnitId,
): Promise<HTMLElement[]> {
  const make = making(document);
  const chapter = references.of(unit)?.chapter ?? '';
  const ids = withItems(unit, references);
  const drawn: HTMLElement[] = [];
  for (const layer of packet.layers) {
    // Side by side as the words are; a language that has none leaves its place to the others.
    const boxes = await Promise.all(
      packet.languages.map(async (language) => {
        const pack = await load(notesPackKey(language, chapter, layer));
        const { tag, dir } = languages[language];
        const box = make('div', { lang: tag, dir });
        box.innerHTML = ids.map((id) => pack[id] ?? '').join('');
        return box;
      }),
    );
    const written = boxes.filter((box) => box.firstChild);
    if (written.length > 0) drawn.push(make('div', { className: 'cols' }, ...written));
  }
  for (const { mark, body, language: tongue } of notes.filter((one) => ids.includes(one.unit))) {
    const quote = mark
      ? [make('q', { lang: languages[tongue].tag, dir: 'auto' }, mark.quote.exact)]
      : [];
    const said = make('p', { dir: 'auto' }, body);
    drawn.push(make('article', { className: 'own-note' }, ...quote, said));
  }
  return drawn;
}
