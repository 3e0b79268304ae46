/** The page of course packets: adds, orders, chooses, keeps; shows what came by a link or a file beside the reader's own. */

import { inOrder } from '../../own-notes/in-order.ts';
import type { OwnNote } from '../../own-notes/note.ts';
import { type Entry, type Packet, packetLimits, unitsIn } from '../../packet/packet.ts';
import { packetInside } from '../../packet/packet-file.ts';
import { readPacketFragment } from '../../packet/packet-link.ts';
import { type ReadPacket, readPacket } from '../../packet/read-packet.ts';
import { readUnitList } from '../../packet/unit-list.ts';
import { below } from '../../places/files.ts';
import { writeAddress } from '../history.ts';
import { newest } from '../newest.ts';
import { ownSet } from '../own-notes/files.ts';
import { openNotes } from '../own-notes/keep.ts';
import { placeOfUnit } from '../own-notes/terms.ts';
import type { LoadPack } from '../reading/packs.ts';
import type { Store } from '../store.ts';
import { referencesIn } from '../unit-menu/references.ts';
import { readJson } from '../values.ts';
import { startChoices } from './choices.ts';
import { drawnUnit, notesWith, withItems } from './content.ts';
import { drawnEntry } from './entry-list.ts';
import { startHanding } from './handing.ts';
import { followPacket, keepPacket, keptPacket } from './keep.ts';
import { leftOut, troubles } from './telling.ts';
import { packetWords } from './words.ts';

/** `root` is the address of the site's own folder. */
export function startPacket(window: Window, store: Store, load: LoadPack, root: string): void {
  const { document } = window;
  const words = packetWords(document);
  const page = document.querySelector<HTMLElement>('[data-packet]');
  const list = page?.querySelector('[data-entries]');
  const said = page?.querySelector<HTMLElement>('[data-said]');
  const undo = page?.querySelector<HTMLElement>('[data-undo]');
  const came = page?.querySelector<HTMLElement>('[data-came]');
  const typed = page?.querySelector<HTMLInputElement>('[data-add] input');
  if (!words || !page || !list || !said || !undo || !came || !typed) return;
  const { language } = words;
  const keeper = openNotes(window, store, { blocked() {}, closed() {}, changed() {} });
  const ask = newest();
  const start = async (): Promise<void> => {
    const references = await referencesIn(load, language);
    const known = { ...words, units: new Set(references.order) };
    let own: Packet;
    let visiting: Packet | undefined;
    let notes: readonly OwnNote[] = [];
    /** Not where storage is refused or full: then that is said whenever anything is. */
    let isKept = true;
    const now = (): Packet => visiting ?? own;
    const say = (...texts: string[]): void => {
      undo.hidden = true;
      said.textContent = [...texts, isKept ? '' : words.say('packetNotKept')]
        .filter(Boolean)
        .join(' ');
    };
    const draw = (): void => {
      const packet = now();
      const counts = ask();
      came.hidden = visiting === undefined;
      choices.show(packet);
      const content = { document, load, references, packet, notes: notesWith(packet, notes) };
      const items = packet.entries.map((entry, at) => {
        const unit = entry.kind === 'unit' ? entry.unit : '';
        const name = references.of(unit)?.name ?? unit;
        const href = below(root, placeOfUnit(packet.languages[0] ?? language, unit || '1'));
        const place = { at, of: packet.entries.length, name, href };
        const { item, body } = drawnEntry(document, words, acts, entry, place);
        if (unit)
          drawnUnit(content, unit).then(
            (parts) => counts() && body.replaceChildren(...parts),
            () => body.replaceChildren(words.say('menuFailed')),
          );
        return item;
      });
      list.replaceChildren(...items);
      if (items.length === 0)
        list.append(
          Object.assign(document.createElement('li'), { textContent: words.say('packetEmpty') }),
        );
    };
    /** In the place of the packet that is shown. */
    const put = (packet: Packet, isDrawn = true): void => {
      if (visiting) visiting = packet;
      else {
        own = packet;
        isKept = keepPacket(store, own);
        if (!isKept) say();
      }
      if (isDrawn) draw();
    };
    const change = (next: Partial<Packet>, isDrawn?: boolean): void =>
      put({ ...now(), ...next }, isDrawn);
    /** `back` takes away what has just been done. */
    const offerUndo = (back: () => void): void => {
      say();
      undo.hidden = false;
      undo.onclick = () => {
        undo.hidden = true;
        back();
        typed.focus();
      };
      undo.focus();
    };
    const entriesWith = (at: number, ...put: Entry[]): Entry[] =>
      now().entries.toSpliced(at, 1, ...put);
    const acts = {
      move(at: number, by: 1 | -1): void {
        const entry = now().entries[at];
        if (!entry) return;
        change({
          entries: now()
            .entries.toSpliced(at, 1)
            .toSpliced(at + by, 0, entry),
        });
        const buttons = list.children[at + by]?.querySelectorAll<HTMLButtonElement>('.ways button');
        [...(buttons ?? [])]
          .filter((one) => !one.disabled)
          .at(by < 0 ? 0 : -2)
          ?.focus();
      },
      remove(at: number): void {
        const before = now().entries;
        change({ entries: entriesWith(at) });
        offerUndo(() => change({ entries: before }));
      },
      retext(at: number, text: string): void {
        const entry = now().entries[at];
        if (entry && entry.kind !== 'unit')
          change({ entries: entriesWith(at, { ...entry, text }) }, false);
      },
    };
    const add = (...entries: Entry[]): void =>
      change({ entries: [...now().entries, ...entries].slice(0, packetLimits.entries) });
    const choices = startChoices(page, words, change, () => say(words.say('packetLanguages')));
    const leave = (): void => writeAddress(window, window.location.href.replace(/#.*$/su, ''));
    /** Shows what came beside the reader's own; where that is empty, in its place. */
    const take = (read: ReadPacket): void => {
      visiting = own.entries.length > 0 ? read.packet : undefined;
      if (!visiting) put(read.packet, false);
      draw();
      // Where it is not kept the address is all that the reader has of it.
      if (!visiting && isKept) leave();
      say(...leftOut(words, read));
    };
    const takeLink = async (): Promise<void> => {
      const found = await readPacketFragment(
        window.location.hash,
        known,
        language,
        new Date().toISOString(),
      );
      if (found.state === 'none') return;
      if (found.state === 'packet') take(found);
      else say(words.say(troubles[found.state]));
    };

    page.querySelector('[data-add]')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const { units, unknown } = readUnitList(typed.value, references.order);
      // What was not understood stays in the field, to be mended.
      typed.value = unknown.join(words.say('comma'));
      add(...units.map((unit): Entry => ({ kind: 'unit', unit })));
      say(unknown.length > 0 ? words.say('packetUnknown', { names: typed.value }) : '');
    });
    for (const button of page.querySelectorAll<HTMLElement>('[data-new]'))
      button.addEventListener('click', () => {
        add({ kind: button.dataset['new'] === 'heading' ? 'heading' : 'question', text: '' });
        list.querySelector<HTMLElement>('li:last-child :is(input, textarea)')?.focus();
      });
    came.querySelector('[data-take]')?.addEventListener('click', () => {
      const before = own;
      const taken = now();
      visiting = undefined;
      put(taken);
      if (isKept) leave();
      offerUndo(() => put(before));
    });
    came.querySelector('[data-back]')?.addEventListener('click', () => {
      visiting = undefined;
      leave();
      draw();
      typed.focus();
    });
    const open = page.querySelector<HTMLInputElement>('[data-open]');
    open?.addEventListener('change', async () => {
      const text = (await open.files?.[0]?.text().catch(() => '')) ?? '';
      open.value = '';
      const read = readPacket(readJson(packetInside(text) ?? text), known, language);
      if (read) take(read);
      else say(words.say('packetBadFile'));
      said.scrollIntoView({ block: 'nearest' });
    });
    startHanding({
      window,
      words,
      load,
      root,
      page,
      packet() {
        const packet = now();
        const { notes: _, ...plain } = packet;
        const units = unitsIn(packet).flatMap((unit) => withItems(unit, references));
        const here = inOrder(notesWith(packet, notes).filter(({ unit }) => units.includes(unit)));
        return here.length > 0
          ? {
              ...plain,
              notes: {
                ...ownSet(here),
                id: window.crypto.randomUUID(),
                name: packet.title || words.say('packetOwn'),
                readOnly: true,
              },
            }
          : plain;
      },
    });
    const kept = keptPacket(store, known, language);
    own = kept.packet;
    say(...leftOut(words, kept));
    page.hidden = false;
    draw();
    await takeLink();
    window.addEventListener('hashchange', () => void takeLink());
    followPacket(window, () => {
      if (!isKept) return;
      own = keptPacket(store, known, language).packet;
      if (visiting) return;
      undo.hidden = true;
      draw();
    });
    notes = await keeper.notes().catch(() => []);
    if (now().withNotes) draw();
  };
  start().catch(() => {
    page.hidden = false;
    said.textContent = words.say('menuFailed');
  });
}
