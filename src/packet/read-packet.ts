/** A packet that comes from outside, a link or a file or storage: what can be shown is taken, the rest is named. */

import { isLanguage, type Language } from '../model/languages.ts';
import type { UnitId } from '../model/unit-id.ts';
import { readSet } from '../own-notes/read-note.ts';
import { cleanLine, cleanText, fieldOf } from '../own-notes/unknown.ts';
import { type Entry, type Packet, packetLimits } from './packet.ts';

/** What this site has. */
export interface Known {
  languages: readonly Language[];
  layers: readonly string[];
  units: ReadonlySet<UnitId>;
}

export interface ReadPacket {
  packet: Packet;
  /** Names that mean nothing here, and how many entries were none at all or too many. */
  left: readonly string[];
  malformed: number;
  /** Languages that exist, and are more than a packet shows. */
  languagesLeft: readonly Language[];
}

/** Undefined where it is no packet at all. Without a language that exists it has the usual one. */
export function readPacket(value: unknown, known: Known, usual: Language): ReadPacket | undefined {
  const all = fieldOf(value, 'entries');
  if (!Array.isArray(all)) return undefined;
  const left: string[] = [];
  const among = <Name extends string>(names: readonly Name[], list: unknown): Name[] => {
    const asked = Array.isArray(list) ? [...new Set(list.map(String))] : [];
    left.push(...asked.filter((one) => !names.some((name) => name === one)));
    return names
      .filter((name) => asked.includes(name))
      .sort((a, b) => asked.indexOf(a) - asked.indexOf(b));
  };
  const languages = among(known.languages, fieldOf(value, 'languages')).filter(isLanguage);
  const layers = among(known.layers, fieldOf(value, 'layers'));
  let malformed = Math.max(0, all.length - packetLimits.entries);
  const entries = all.slice(0, packetLimits.entries).flatMap((one: unknown): Entry[] => {
    const entry = readEntry(one);
    if (!entry) malformed += 1;
    else if (entry.kind === 'unit' && !known.units.has(entry.unit)) left.push(entry.unit);
    else return [entry];
    return [];
  });
  const notes = fieldOf(value, 'notes');
  const set = notes === undefined ? undefined : readSet(notes);
  return {
    packet: {
      title: cleanLine(fieldOf(value, 'title'), packetLimits.title),
      languages: languages.length > 0 ? languages.slice(0, packetLimits.languages) : [usual],
      layers,
      withNotes: fieldOf(value, 'withNotes') === true,
      ...(set ? { notes: set } : {}),
      entries,
    },
    left: [...new Set(left)].map((one) => one.slice(0, 40)).slice(0, 50),
    malformed,
    languagesLeft: languages.slice(packetLimits.languages),
  };
}

function readEntry(value: unknown): Entry | undefined {
  const [kind, unit] = [fieldOf(value, 'kind'), fieldOf(value, 'unit')];
  if (kind === 'unit') return typeof unit === 'string' ? { kind, unit } : undefined;
  if (kind !== 'heading' && kind !== 'question') return undefined;
  return { kind, text: cleanText(fieldOf(value, 'text'), packetLimits.text) };
}
