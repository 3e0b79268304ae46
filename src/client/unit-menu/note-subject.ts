/** The menu on a note of the editors: its words as they stand on the page, its citation, its place. */

import { citeFrom } from '../../citations/pack.ts';
import { plainCitation } from '../../citations/template.ts';
import type { CopiedUnit, Passage } from '../../copying/passage.ts';
import { isLanguage, type Language } from '../../model/languages.ts';
import type { UnitId } from '../../model/unit-id.ts';
import { below } from '../../places/files.ts';
import { pageName, pathOf, readPlace } from '../../places/pages.ts';
import { layerUrl } from '../../places/paths.ts';
import { publicRoot } from './addresses.ts';
import { citationsOf } from './citations.ts';
import type { MenuHost } from './host.ts';
import type { Subject } from './subject.ts';

export interface NoteSubject extends Subject {
  layer: string;
  /** The unit that it is on; none for a note on a section. */
  unit: UnitId | undefined;
  /** The element of the unit, where the page has it. */
  beside: HTMLElement | undefined;
}

/** A note beside the words of its paragraph, or an entry of the list of its layer. */
export const isNote = (at: Element | Range): at is HTMLElement =>
  at instanceof HTMLElement && at.matches('[role=note],[data-note]');

export function noteSubject(host: MenuHost, note: HTMLElement): NoteSubject {
  const { words, window, root } = host;
  const { language } = words;
  const box = note.closest<HTMLElement>('.note') ?? note;
  const { layer, unit, beside, path } = placeOf(note, box, language);
  const address = below(publicRoot(window, root), path);
  const title = titleOf(box);
  const heading = [...box.querySelectorAll('time,.open')].map(textOf).join(' ');
  const head = (heading ? words.say('labelled', { label: heading }) : '') + title;
  const lines = linesOf(note);
  return {
    name: title,
    text: [title, ...lines.map(({ runs }) => runs.join(''))].join('\n'),
    address,
    cited: [note.id],
    layer,
    unit,
    beside,
    passage: async (): Promise<Passage> => ({
      language: languageOf(note) ?? language,
      units: [{ label: '', isItem: false, runs: [head] }, ...lines],
      footnotes: [],
      reference: await citationOf(host, note.id),
      link: address,
    }),
  };
}

/** An entry of a list names its layer and links its unit; a note beside the words stands in it, or under all of them. */
function placeOf(note: HTMLElement, box: HTMLElement, language: Language) {
  const entry = note.dataset['note'];
  if (entry !== undefined) {
    const [layer = ''] = entry.split('/');
    const place = note.querySelector<HTMLAnchorElement>('.where a')?.href ?? '';
    const unit = readPlace(place)?.unit;
    return { layer, unit, beside: undefined, path: layerUrl(language, layer, note.id) };
  }
  const paragraph = note.ownerDocument.querySelector<HTMLElement>('main [data-unit]') ?? undefined;
  const beside = note.closest<HTMLElement>('[data-unit]') ?? paragraph;
  return {
    layer: [...box.classList].find((name) => name.startsWith('l-'))?.slice(2) ?? '',
    unit: beside?.dataset['unit'],
    beside,
    path: pathOf(language, pageName('paragraph', paragraph?.dataset['unit']), note.id),
  };
}

const textOf = (element: Element): string => (element.textContent ?? '').trim();

/** Its title; in a list, where the words that it is on may be its title, those. */
function titleOf(box: HTMLElement): string {
  const head = box.querySelector('summary>span,.th>span,h3')?.cloneNode(true);
  if (!(head instanceof Element)) return box.id;
  const quote = head.querySelector('q');
  quote?.remove();
  for (const mark of head.querySelectorAll('.open')) mark.remove();
  return textOf(head) || (quote ? textOf(quote) : box.id);
}

/** What it says, without its heading, the words that it is on, and what it rests on. */
function linesOf(note: HTMLElement): CopiedUnit[] {
  return [...note.querySelectorAll('p,li')]
    .filter((block) => !block.matches('.lem,.th,.nx,.where,:has(>time,>.open),.by *,li p'))
    .map((block) => ({
      label: labelOf(block),
      isItem: block.matches('li'),
      runs: [textOf(block)],
    }));
}

function labelOf(block: Element): string {
  if (!block.matches('li')) return '';
  const { parentElement: list } = block;
  return list?.matches('ol') ? `${[...list.children].indexOf(block) + 1}.` : '–';
}

/** A layer that was handed in may be in another language than the page. */
function languageOf(note: HTMLElement): Language | undefined {
  const language = note.querySelector<HTMLElement>('p[lang]')?.lang.slice(0, 2) ?? '';
  return isLanguage(language) ? language : undefined;
}

/** In the style of the United Nations, without isolates: those come with the other words. */
async function citationOf(host: MenuHost, anchor: string): Promise<string> {
  const pack = await citationsOf(host).catch(() => undefined);
  const citation = pack && citeFrom(pack, 'un', anchor, {});
  return plainCitation(citation ?? '').replace(/[\u2068\u2069]/gu, '');
}
