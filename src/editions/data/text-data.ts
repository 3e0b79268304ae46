/** Units, paragraphs and headings as data. */

import type { Corpus } from '../../model/corpus.ts';
import { type Language, sourceLanguage } from '../../model/languages.ts';
import { plainWords, type Segment } from '../../model/segments.ts';
import { stateOf } from '../../model/standing.ts';
import { footnoteId, type UnitId } from '../../model/unit-id.ts';
import { unitUrl } from '../../places/paths.ts';
import type { ParagraphData, SectionData, UnitData } from '../../schemas/data-text.ts';
import { label, type Reading, unitLabel, unitName, unitOf, wordsOf } from '../../views/reading.ts';
import { addressOf } from '../about.ts';
import { type Material, readingIn } from '../material.ts';

export function unitDataOf(material: Material, language: Language, id: UnitId): UnitData {
  const reading = readingIn(material, language);
  const unit = unitOf(reading, id);
  const words = wordsOf(reading, id);
  return {
    id,
    kind: unit.kind,
    paragraph: unit.paragraph,
    label: unitLabel(language, unit),
    name: unitName(reading, unit),
    page: addressOf(material, unitUrl(language, unit)),
    language: words.language,
    text: plainWords(words.segments),
    goals: unit.goals === 'all' ? 'all' : unit.goals && [...unit.goals],
    ...marked(words.segments),
    principles: [...unit.principles],
    host: unit.host,
  };
}

/** What stands between and on the words, by its offsets in them. */
function marked(
  segments: readonly Segment[],
): Pick<UnitData, 'footnotes' | 'goalTags' | 'emended'> {
  const found: Pick<UnitData, 'footnotes' | 'goalTags' | 'emended'> = {
    footnotes: [],
    goalTags: [],
    emended: [],
  };
  let start = 0;
  for (const segment of segments) {
    if (segment.kind === 'footnote') {
      found.footnotes.push({ unit: footnoteId(segment.number), at: start });
      continue;
    }
    const end = start + segment.text.length;
    if (segment.kind === 'goal') found.goalTags.push({ start, end, goal: segment.goal });
    if (segment.kind === 'all-goals') found.goalTags.push({ start, end, goal: 'all' });
    if (segment.kind === 'emended')
      found.emended.push({
        start,
        end,
        received: segment.received,
        emendation: segment.emendation,
      });
    start = end;
  }
  return found;
}

export const paragraphDataOf = ({ corpus, language }: Reading): ParagraphData[] =>
  corpus.paragraphs.map((one) => ({
    number: one.number,
    section: one.section,
    chapter: one.chapter,
    objective: one.objective,
    units: [String(one.number), ...one.items, ...one.footnotes],
    related: [...one.related],
    state: stateOf(corpus, language, one.number),
    translatorNote: corpus.translations[language].get(one.number)?.note,
  }));

export const sectionDataOf = (reading: Reading): SectionData[] =>
  reading.corpus.sections.map((one) => ({
    id: one.id,
    kind: one.kind,
    chapter: one.chapter,
    objective: one.objective,
    heading: one.heading && label(reading, one.heading),
    short: label(reading, one.short),
    paragraphs: [...one.paragraphs],
  }));

/** The units in the order of the text. */
export const unitIds = (corpus: Corpus): UnitId[] => [...corpus.words[sourceLanguage].keys()];
