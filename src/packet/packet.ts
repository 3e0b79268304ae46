/** A course packet: units from anywhere in an order of its own, between them headings and questions. */

import type { Language } from '../model/languages.ts';
import type { UnitId } from '../model/unit-id.ts';
import type { NoteSet } from '../own-notes/note.ts';

export type Entry = { kind: 'unit'; unit: UnitId } | { kind: 'heading' | 'question'; text: string };

export interface Packet {
  title: string;
  /** One to three; the first comes first. */
  languages: readonly Language[];
  /** Layers of the editors' notes, by id. */
  layers: readonly string[];
  /** Whether own notes stand with the units; those that it was handed out with are a set. */
  withNotes: boolean;
  notes?: NoteSet | undefined;
  entries: readonly Entry[];
}

export const packetLimits = { entries: 500, languages: 3, title: 200, text: 2_000 } as const;

export const emptyPacket = (language: Language): Packet => ({
  title: '',
  languages: [language],
  layers: [],
  withNotes: false,
  entries: [],
});

export const unitsIn = ({ entries }: Packet): UnitId[] =>
  entries.flatMap((one) => (one.kind === 'unit' ? [one.unit] : []));
