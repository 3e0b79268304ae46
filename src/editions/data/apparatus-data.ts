/** What the Compact names and asks for, and how it came about, as data. */

import type { Named } from '../../model/apparatus.ts';
import type { ApparatusData } from '../../schemas/data-notes.ts';
import { label, type Reading } from '../../views/reading.ts';

export function apparatusDataOf(reading: Reading): ApparatusData {
  const { corpus } = reading;
  const { bodies, instruments, groups, terms, actors, verbs, commitments, pointers } =
    corpus.apparatus;
  const named = (all: readonly Named[]): ApparatusData['bodies'] =>
    all.map(({ id, name, what, units, symbol, founded }) => ({
      id,
      name: label(reading, name),
      what: label(reading, what),
      units: [...units],
      symbol,
      founded,
    }));
  return {
    bodies: named(bodies),
    instruments: named(instruments),
    groups: named(groups),
    terms: terms.map(({ id, term, definition, remark, units }) => ({
      id,
      term: label(reading, term),
      definition: definition && label(reading, definition),
      remark: remark && label(reading, remark),
      units: [...units],
    })),
    dates: corpus.deadlines.map(({ id, from, date, what, units }) => ({
      id,
      from,
      date: label(reading, date),
      what: label(reading, what),
      units: [...units],
    })),
    actors: actors.map(({ id, name, body }) => ({ id, name: label(reading, name), body })),
    verbs: verbs.map(({ id, name, strength }) => ({ id, name: label(reading, name), strength })),
    commitments: commitments.map(({ unit, acts, due }) => ({
      unit,
      acts: acts.map(({ verb, who }) => ({ verb: verb.id, who: who.map(({ id }) => id) })),
      due: due.map(({ id }) => id),
    })),
    pointers: pointers.map(({ from, to, words }) => ({
      from,
      to: [...to],
      // Where an official text has other words, the place points all the same.
      words: words[reading.language],
    })),
    drafting: corpus.drafting.map(({ id, from, to, what, sources, notes }) => ({
      id,
      from,
      to,
      what: label(reading, what),
      sources: sources.map((source) => ({ ...source })),
      notes: [...notes],
    })),
  };
}
