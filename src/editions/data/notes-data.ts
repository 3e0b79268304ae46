/** Notes and their layers as data. */

import type { Language } from '../../model/languages.ts';
import { type Note, noteAnchor, noteText } from '../../model/note.ts';
import { layerUrl } from '../../places/paths.ts';
import type { EditionData } from '../../schemas/data.ts';
import type { NoteData } from '../../schemas/data-notes.ts';
import { label, type Reading } from '../../views/reading.ts';
import { addressOf } from '../about.ts';
import type { Material } from '../material.ts';

export const notesDataOf = (
  material: Material,
  language: Language,
  wanted: (note: Note) => boolean = () => true,
): NoteData[] =>
  material.corpus.notes[language].filter(wanted).map((note) => ({
    id: note.id,
    layer: note.layer,
    place: note.place,
    quote: note.quote,
    start: note.stretch?.start,
    end: note.stretch?.end,
    title: note.title,
    summary: note.summary,
    text: noteText(note.nodes).trim(),
    references: note.links.map(({ kind, id }) => ({ kind, id })),
    author: note.author,
    date: note.date,
    status: note.status,
    open: note.open,
    stale: note.stale,
    translationOf: note.translationOf,
    event: note.event,
    lesson: note.lesson,
    sources: note.sources.map((source) => ({ ...source })),
    page: addressOf(material, layerUrl(language, note.layer, noteAnchor(note.id))),
  }));

export const layersDataOf = (reading: Reading): EditionData['layers'] =>
  reading.corpus.layers.map((layer) => ({
    id: layer.id,
    name: label(reading, layer.name),
    description: label(reading, layer.description),
    by: label(reading, layer.by),
    licence: layer.licence,
  }));
