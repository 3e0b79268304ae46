/** The menu on the words of the Compact: a unit with what stands in it, or selected words; as passages to copy. */

import type { CopiedUnit, Passage, Run } from '../../copying/passage.ts';
import type { Language } from '../../model/languages.ts';
import { parseUnitId, type UnitId } from '../../model/unit-id.ts';
import { type PageUnit, stretchOf, unitsOf } from '../own-notes/page-units.ts';
import { type LoadPack, loadChapters } from '../reading/packs.ts';
import { linkTo } from './addresses.ts';
import { citedUnits } from './cited-units.ts';
import type { MenuHost } from './host.ts';
import type { ReferencesIn } from './references.ts';
import { runsOf, runsOfMarkup } from './runs.ts';
import type { Subject } from './subject.ts';

interface ChosenUnit {
  unit: PageUnit;
  /** Set where not all of it is chosen. */
  stretch?: { start: number; end: number };
}

export interface UnitSubject extends Subject {
  /** Selected words, and not units as they are. */
  isWords: boolean;
  /** Its units in the order of the page, and all units of the page. */
  ids: readonly UnitId[];
  onPage: readonly UnitId[];
  chosen: readonly ChosenUnit[];
  references: ReferencesIn | undefined;
}

/** Undefined where there are no words of the Compact. */
export function unitSubject(
  host: MenuHost,
  at: Element | Range,
  references: ReferencesIn | undefined,
): UnitSubject | undefined {
  const { document } = host.window;
  const { language } = host.words;
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
  const cited = citedUnits(ids);
  const [one = first.unit.id] = cited;
  const text = first.unit.run.text.slice(first.stretch?.start, first.stretch?.end);
  const address = linkTo(host, { ids, isWords, text }, language);
  return {
    isWords,
    name: references?.of(one)?.name ?? one,
    text,
    address,
    cited,
    passage: () => passageOfPage(chosen, { language, link: address, references }),
    ids,
    onPage: all.map(({ id }) => id).filter((id) => parseUnitId(id)?.kind !== 'footnote'),
    chosen,
    references,
  };
}

interface Source {
  language: Language;
  link: string;
  references: ReferencesIn | undefined;
}

/** In the language of the page, from the page. */
function passageOfPage(chosen: readonly ChosenUnit[], page: Source): Passage {
  const runs = new Map(chosen.map(({ unit, stretch }) => [unit.id, runsOf(unit.words, stretch)]));
  const { element, language } = chosen[0]?.unit ?? {};
  return passageOf(runs, { ...page, language: language ?? page.language }, (id) => {
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
