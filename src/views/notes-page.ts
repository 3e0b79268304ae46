/** The page of all layers: what each is, and what it covers in each language. */

import { count, fill } from '../i18n/strings.ts';
import { type Language, languages } from '../model/languages.ts';
import type { Note } from '../model/note.ts';
import { inLanguage } from '../places/pages.ts';
import { layerUrl, notesUrl } from '../places/paths.ts';
import { crumbs, type FrameView, frameView, type Link } from './frame.ts';
import { notesOf } from './note.ts';
import { label, type Reading } from './reading.ts';

export interface CoverageRow {
  layer: string;
  layerName: string;
  language: Link & { tag: string };
  notes: number;
  paragraphs: number;
  items: number;
  summaries: number;
}

export interface NotesPage {
  frame: FrameView;
  crumbs: readonly Link[];
  layers: readonly (Link & { id: string; description: string; by: string; size: string })[];
  rows: readonly CoverageRow[];
  /** Column headings with their totals filled in. */
  paragraphs: string;
  items: string;
}

export function notesPage(reading: Reading): NotesPage {
  const { corpus, language, strings } = reading;
  const path = notesUrl(language);
  return {
    frame: frameView(reading, { title: strings.notes, path, describe: [strings.notesLead] }),
    crumbs: crumbs(reading, { href: path, text: strings.notes, current: true }),
    layers: corpus.layers.map(({ id, name, description, by, licence }) => ({
      id,
      href: layerUrl(language, id),
      text: label(reading, name),
      description: label(reading, description),
      by: fill(strings.layerBy, { by: label(reading, by), licence }),
      size: count(
        language,
        strings.noteCount,
        notesOf(reading).filter(({ layer }) => layer === id).length,
      ),
    })),
    rows: corpus.layers.flatMap(({ id }) =>
      corpus.languages.flatMap((one) => row(reading, id, one)),
    ),
    paragraphs: fill(strings.coverageParagraphs, { n: corpus.paragraphs.length }),
    items: fill(strings.coverageItems, { n: itemsOf(reading).length }),
  };
}

/** Lettered items and listed objectives: what stands under a paragraph's opening words. */
const itemsOf = ({ corpus }: Reading): string[] =>
  [...corpus.units.values()].filter(({ kind }) => kind === 'item').map(({ id }) => id);

function row(reading: Reading, layer: string, language: Language): CoverageRow[] {
  const { corpus } = reading;
  const notes = corpus.notes[language].filter((note) => note.layer === layer);
  if (notes.length === 0) return [];
  const facts = corpus.by.layer.get(layer);
  const paragraphs = new Set(
    notes.flatMap(({ place }) => {
      const unit = corpus.units.get(place);
      return unit ? [unit.paragraph] : (corpus.by.section.get(place)?.paragraphs ?? []);
    }),
  );
  return [
    {
      layer,
      layerName: facts ? label(reading, facts.name) : layer,
      language: {
        href: inLanguage(layerUrl(reading.language, layer), language),
        text: languages[language].name,
        tag: languages[language].tag,
      },
      notes: notes.length,
      paragraphs: paragraphs.size,
      items: coveredItems(reading, notes),
      summaries: notes.filter(({ summary }) => summary !== undefined).length,
    },
  ];
}

/** Items with a note of their own. */
const coveredItems = (reading: Reading, notes: readonly Note[]): number =>
  itemsOf(reading).filter((id) => notes.some(({ place }) => place === id)).length;
