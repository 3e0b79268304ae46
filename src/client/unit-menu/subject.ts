/** What the menu is opened on: a unit with what stands in it, or selected words; as passages to copy. */

import type { CopiedUnit, Passage, Run } from '../../copying/passage.ts';
import type { Language } from '../../model/languages.ts';
import { paragraphOf, parseUnitId, type UnitId } from '../../model/unit-id.ts';
import { type PageUnit, stretchOf, unitsOf } from '../own-notes/page-units.ts';
import { type LoadPack, loadChapters } from '../reading/packs.ts';
import type { ReferencesIn } from './references.ts';
import { runsOf, runsOfMarkup } from './runs.ts';

interface ChosenUnit {
  unit: PageUnit;
  /** Set where not all of it is chosen. */
  stretch?: { start: number; end: number };
}

export interface Subject {
  at: Element | Range;
  /** Selected words, and not units as they are. */
  isWords: boolean;
  name: string;
  /** Its units in the order of the page, and all units of the page. */
  ids: readonly UnitId[];
  onPage: readonly UnitId[];
  chosen: readonly ChosenUnit[];
  /** The plain words of the first unit, as far as they are chosen. */
  text: string;
  language: Language;
  references: ReferencesIn | undefined;
}

/** Undefined where there are no words of the Compact. */
export function subjectOf(
  document: Document,
  language: Language,
  at: Element | Range,
  references: ReferencesIn | undefined,
): Subject | undefined {
  const all = [...unitsOf(document).values()];
  const isWords = at instanceof Range;
  const chosen: readonly ChosenUnit[] = isWords
    ? all.flatMap((unit): ChosenUnit[] => {
        const stretch = at.intersectsNode(unit.words) ? stretchOf(unit, at) : undefined;
        return stretch ? [{ unit, stretch }] : [];
      })
    : all.filter(({ element }) => at.contains(element)).map((unit) => ({ unit }));
  const ids = chosen.map(({ unit }) => unit.id);
  const [first] = chosen;
  if (!first) return undefined;
  const cited = citedUnits(ids)[0] ?? first.unit.id;
  return {
    at,
    isWords,
    name: references?.of(cited)?.name ?? cited,
    ids,
    onPage: all.map(({ id }) => id).filter((id) => parseUnitId(id)?.kind !== 'footnote'),
    chosen,
    text: first.unit.run.text.slice(first.stretch?.start, first.stretch?.end),
    language,
    references,
  };
}

/** What is cited: one unit itself, of several their paragraphs. */
export function citedUnits(ids: readonly UnitId[]): UnitId[] {
  if (ids.length < 2) return [...ids];
  return [...new Set(ids.map((id) => String(paragraphOf(id) ?? id)))];
}

interface Source {
  language: Language;
  link: string;
  references: ReferencesIn | undefined;
}

/** In the language of the page, from the page. */
export function passageOfPage(subject: Subject, link: string): Passage {
  const { chosen, references } = subject;
  const runs = new Map(chosen.map(({ unit, stretch }) => [unit.id, runsOf(unit.words, stretch)]));
  const { element, language } = chosen[0]?.unit ?? {};
  const source = { language: language ?? subject.language, link, references };
  return passageOf(runs, source, (id) => {
    const words = element?.ownerDocument.querySelector(`[data-unit="${id}"]>.ft`);
    return words ? runsOf(words) : undefined;
  });
}

/** The same units in another language, whole, from its packs. */
export async function passageOfPack(
  load: LoadPack,
  ids: readonly UnitId[],
  source: Source,
): Promise<Passage> {
  const { language, references } = source;
  const chapters = [...new Set(ids.flatMap((id) => references?.of(id)?.chapter ?? []))];
  const words = await loadChapters(load, language, chapters);
  const runs = new Map(ids.map((id) => [id, runsOfMarkup(words[id] ?? '')]));
  return passageOf(runs, source, (id) => {
    const markup = words[id];
    return markup === undefined ? undefined : runsOfMarkup(markup);
  });
}

function passageOf(
  runs: ReadonlyMap<UnitId, readonly Run[]>,
  { language, link, references }: Source,
  footnote: (id: UnitId) => Run[] | undefined,
): Passage {
  const ids = [...runs.keys()];
  const called = [...runs.values()]
    .flat()
    .flatMap((run) => (typeof run === 'string' ? [] : [run.note]));
  return {
    language,
    units: ids.map((id, at) => unitOf(id, runs.get(id) ?? [], ids, at, references)),
    footnotes: [...new Set(called)].flatMap((number) => {
      const words = footnote(`n${number}`);
      return words ? [{ number, runs: words }] : [];
    }),
    reference: citedUnits(ids)
      .map((id) => references?.of(id)?.citation ?? '')
      .join('\n'),
    link,
  };
}

/** One unit stands alone; a paragraph at the head of its items has no number, several have theirs. */
function unitOf(
  id: UnitId,
  runs: readonly Run[],
  ids: readonly UnitId[],
  at: number,
  references: ReferencesIn | undefined,
): CopiedUnit {
  const kind = parseUnitId(id)?.kind;
  const isItem = kind === 'item' || kind === 'objective';
  const label = references?.of(id)?.label ?? '';
  const alone = isItem ? ids.length === 1 : citedUnits(ids).length < 2;
  if (alone && (!isItem || at === 0)) return { label: '', isItem: false, runs };
  return { label: isItem ? label : `${label}.`, isItem, runs };
}
