/** A layer of notes as a collection of Web Annotations (W3C, 2017), in the model of readers' own notes. */

import { must } from '../../model/corpus.ts';
import { kept } from '../../model/kept.ts';
import { type Language, languages } from '../../model/languages.ts';
import { type Note, noteAnchor, noteText } from '../../model/note.ts';
import { plainWords } from '../../model/segments.ts';
import { describeQuote } from '../../own-notes/anchor.ts';
import {
  annotationCollection,
  annotationTarget,
  type Selected,
} from '../../own-notes/exchange/collection.ts';
import { foldText } from '../../own-notes/folded-text.ts';
import { fromLanguage } from '../../places/pages.ts';
import { layerUrl } from '../../places/paths.ts';
import { placeOf } from '../../views/note.ts';
import { label, type Reading } from '../../views/reading.ts';
import { aboutOf, addressOf } from '../about.ts';
import { type Material, readingIn } from '../material.ts';
import { urn } from '../urn.ts';

/** Addresses are in full where the site's is known, else relative to the file. */
export function annotationsJson(material: Material, language: Language, layerId: string): string {
  const reading = readingIn(material, language);
  const layer = must(material.corpus.by.layer.get(layerId), `layer ${layerId}`);
  const { rights } = aboutOf(material, language);
  const collection = annotationCollection(
    {
      id: urn(`${language}/${layerId}/annotations`),
      label: label(reading, layer.name),
      summary: label(reading, layer.description),
      creator: { type: 'Organization', name: label(reading, layer.by) },
      generator: `annotated-compact/${material.version}`,
    },
    material.corpus.notes[language]
      .filter((note) => note.layer === layerId)
      .map((note) => annotation(material, reading, note)),
    { rights: licenceOf(layer.licence) ?? rights },
  );
  return `${JSON.stringify(collection, undefined, 1)}\n`;
}

/** The address of a licence of Creative Commons by its short name, `CC BY 4.0`. */
function licenceOf(name: string): string | undefined {
  const [, kind, version] = /^CC ([A-Z-]+) (\d\.\d)$/u.exec(name) ?? [];
  return kind && `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
}

function annotation(material: Material, reading: Reading, note: Note): object {
  const { language } = reading;
  const address = (path: string): string =>
    material.site === undefined ? fromLanguage(language, path) : addressOf(material, path);
  return {
    id: urn(`${language}/${note.id}`),
    type: 'Annotation',
    motivation: 'commenting',
    creator: { type: 'Organization', name: note.author },
    modified: `${note.date}T00:00:00Z`,
    via: address(layerUrl(language, note.layer, noteAnchor(note.id))),
    body: {
      type: 'TextualBody',
      purpose: 'commenting',
      format: 'text/plain',
      language: languages[language].tag,
      textDirection: languages[language].dir,
      value: [note.title, note.summary ?? '', noteText(note.nodes).trim()]
        .filter(Boolean)
        .join('\n'),
    },
    target: annotationTarget(
      address(placeOf(reading, note.place).href),
      languages[language].tag,
      selected(reading, note),
    ),
  };
}

/** Words of a unit are folded once for all notes on them. */
const folded = kept((words: string) => foldText(words));

function selected({ corpus, language }: Reading, { place, stretch }: Note): Selected | undefined {
  const segments = corpus.words[language].get(place);
  if (!stretch || !segments) return undefined;
  return { quote: describeQuote(folded(plainWords(segments)), stretch), position: stretch };
}
