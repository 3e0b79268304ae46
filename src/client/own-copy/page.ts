/** The page of own copies: takes a text, shows what fits, keeps it, takes it away again. */

import { sizeIn } from '../../i18n/size.ts';
import { count, fill, type Values } from '../../i18n/strings.ts';
import { isLanguage, type Language } from '../../model/languages.ts';
import type { CopyDisplay } from '../../views/copy-page.ts';
import { editionWords } from '../edition-words.ts';
import type { LoadPack } from '../reading/packs.ts';
import type { Store } from '../store.ts';
import { isRecord, isTexts, readJson } from '../values.ts';
import { joined, type OwnCopy } from './copy.ts';
import { openKeeper } from './keep.ts';
import { largest, Refused, readCopy } from './read-copy.ts';
import { copiesList, resultOf } from './result.ts';

export function startOwnCopy(window: Window, store: Store, load: LoadPack): void {
  const { document } = window;
  const display = readJson(document.getElementById('own-copy-data')?.textContent);
  const root = document.querySelector<HTMLElement>('[data-own-copy]');
  const field = root?.querySelector('textarea');
  const file = root?.querySelector<HTMLInputElement>('[type=file]');
  const choice = root?.querySelector<HTMLSelectElement>('[data-language]');
  const output = root?.querySelector('output');
  const undo = root?.querySelector<HTMLButtonElement>('[data-undo]');
  const list = root?.querySelector('[data-copies]');
  const result = root?.querySelector('[data-result]');
  if (!root || !field || !file || !choice || !output || !undo || !list || !result) return;
  if (!isDisplay(display)) return;
  const { language, strings, units, chapters } = display;
  const keeper = openKeeper();
  const say = (key: string, values: Values = {}): string => fill(strings[key] ?? '', values);
  const named = new Intl.DisplayNames(document.documentElement.lang, { type: 'language' });
  const nameOf = (code: Language | undefined): string => named.of(code ?? language) ?? '';

  /** The list, and the mark by which other pages know of the copies; false when none can be kept. */
  const refresh = async (): Promise<boolean> => {
    const copies = await keeper.all().catch(() => undefined);
    const marks = (copies ?? []).map((copy) => `own-${copy.language}`).join(' ');
    store.set('own-copy', marks);
    list.replaceChildren(...copiesList(document, copies ?? [], display, nameOf, remove));
    return copies !== undefined && (store.get('own-copy') ?? '') === marks;
  };
  const offerUndo = (before: OwnCopy | undefined, of: Language): void => {
    undo.hidden = false;
    undo.onclick = async () => {
      undo.hidden = true;
      result.replaceChildren();
      await (before ? keeper.put(before) : keeper.remove(of)).catch(() => {});
      await refresh();
      output.textContent = before
        ? say('ownKept', { language: nameOf(of) })
        : say('ownRemoved', { language: nameOf(of) });
      choice.focus();
    };
  };
  const remove = async (copy: OwnCopy): Promise<void> => {
    await keeper.remove(copy.language).catch(() => {});
    await refresh();
    result.replaceChildren();
    output.textContent = say('ownRemoved', { language: nameOf(copy.language) });
    offerUndo(copy, copy.language);
    undo.focus();
  };
  /** What is kept now: the copy with what was there before; undefined when nothing can be kept. */
  const keep = async (copy: OwnCopy): Promise<OwnCopy | undefined> => {
    let before: OwnCopy | undefined;
    try {
      before = await keeper.get(copy.language);
      const whole = joined(
        before,
        copy,
        units.map(([id]) => id),
      );
      await keeper.put(whole);
      if (!(await refresh())) throw new Error('no mark');
      offerUndo(before, copy.language);
      return whole;
    } catch {
      // No page could offer it: it must not lie there unseen. What was there before stays.
      await (before ? keeper.put(before) : keeper.remove(copy.language)).catch(() => {});
      return undefined;
    }
  };
  const edition = (of: Language): Promise<ReadonlyMap<string, string>> =>
    editionWords(
      load,
      of,
      chapters,
      units.map(([id]) => id),
    );
  const take = async (bytes: () => Promise<Uint8Array> | Uint8Array): Promise<void> => {
    output.textContent = say('ownReading');
    undo.hidden = true;
    result.replaceChildren();
    const asked = isLanguage(choice.value) ? choice.value : undefined;
    try {
      const given = { bytes: await bytes(), language: asked, parseXml, edition, now: new Date() };
      const { copy, lined } = await readCopy(given);
      const kept = await keep(copy);
      output.textContent = [
        count(language, display.fits, lined.found.size),
        count(language, display.missing, lined.missing.length),
        kept ? say('ownKept', { language: nameOf(copy.language) }) : say('ownPageOnly'),
      ].join(' ');
      result.replaceChildren(...resultOf(document, copy.language, lined, display));
    } catch (error) {
      const { why, found } = error instanceof Refused ? error : new Refused('ownKind');
      output.textContent = say(why, {
        found: nameOf(found),
        asked: nameOf(asked),
        size: sizeIn(language, largest),
      });
    }
  };

  root.hidden = false;
  root.querySelector('[data-line-up]')?.addEventListener('click', () => {
    void take(() => new TextEncoder().encode(field.value));
  });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    // A file of any size may be chosen; only one that can be the resolution is read.
    if (chosen)
      void take(async () => new Uint8Array(await chosen.slice(0, largest + 1).arrayBuffer()));
    // The same file can be chosen again, after it was mended.
    file.value = '';
  });
  void refresh();
}

/** A part that is broken is no document; the parser would give one that says so. */
function parseXml(text: string): { readonly documentElement: Element | null } {
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  return parsed.querySelector('parsererror') ? { documentElement: null } : parsed;
}

const isDisplay = (value: unknown): value is CopyDisplay =>
  isRecord(value) &&
  typeof value['language'] === 'string' &&
  isLanguage(value['language']) &&
  isTexts(value['strings']) &&
  isTexts(value['fits']) &&
  isTexts(value['missing']) &&
  Array.isArray(value['units']) &&
  Array.isArray(value['chapters']);
