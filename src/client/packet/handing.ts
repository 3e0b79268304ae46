/** Hands a packet out: as a link, as a file, for learning platforms. */

import { copied, escapeHtml } from '../../copying/forms.ts';
import {
  type Cartridge,
  type CartridgePart,
  cartridgeFiles,
  cartridgeVersions,
} from '../../editions/cartridge/cartridge.ts';
import { packed } from '../../editions/packed.ts';
import { isLanguage, languages } from '../../model/languages.ts';
import { linkLengths } from '../../own-notes/packed-fragment.ts';
import type { Packet } from '../../packet/packet.ts';
import { packetAsHtml } from '../../packet/packet-file.ts';
import { packetFragment } from '../../packet/packet-link.ts';
import { below } from '../../places/files.ts';
import { packetUrl } from '../../places/paths.ts';
import { handOver } from '../own-notes/files.ts';
import { placeOfUnit } from '../own-notes/terms.ts';
import type { LoadPack } from '../reading/packs.ts';
import { publicRoot } from '../unit-menu/addresses.ts';
import { toClipboard } from '../unit-menu/clipboard.ts';
import { referencesIn } from '../unit-menu/references.ts';
import { passageOfPack } from '../unit-menu/unit-subject.ts';
import { withItems } from './content.ts';
import type { PacketWords } from './words.ts';

export interface Handing {
  window: Window;
  words: PacketWords;
  load: LoadPack;
  root: string;
  page: HTMLElement;
  /** The packet as it is to be handed out, with its notes. */
  packet: () => Packet;
}

export function startHanding(handing: Handing): void {
  const { window, words, root, page, packet } = handing;
  const output = page.querySelector('[data-handed]');
  const linked = page.querySelector<HTMLElement>('[data-linked]');
  const field = linked?.querySelector('input');
  const site = page.querySelector<HTMLElement>('[data-site]');
  const address = site?.querySelector('input');
  if (!output || !linked || !field || !site || !address) return;
  const say = (text: string): void => {
    output.textContent = text;
  };
  const run = (task: () => Promise<void>): void => {
    say('');
    task().catch(() => say(words.say('menuFailed')));
  };
  const on = (selector: string, task: () => Promise<void>): void =>
    page.querySelector(selector)?.addEventListener('click', () => run(task));

  page.querySelector('[data-print]')?.addEventListener('click', () => window.print());
  on('[data-link]', async () => {
    const base = publicRoot(window, root);
    try {
      field.value = below(base, packetUrl(words.language)) + (await packetFragment(packet()));
    } catch {
      // A browser that cannot compress: the file needs nothing of it.
      say(words.say('mineLinkFailed'));
      return;
    }
    const n = field.value.length;
    const key =
      n <= linkLengths.anywhere
        ? 'mineLinkFits'
        : n <= linkLengths.mostly
          ? 'mineLinkLong'
          : 'mineLinkTooLong';
    const fromDisk = /^https?:/u.test(base) ? '' : words.say('menuFromDisk');
    say(`${words.say(key, { n })} ${fromDisk}`);
    linked.hidden = false;
    field.select();
  });
  linked.querySelector('button')?.addEventListener('click', async () => {
    field.select();
    const isCopied = await toClipboard(window, { text: field.value });
    say(words.say(isCopied ? 'mineLinkCopied' : 'mineLinkByHand'));
  });
  on('[data-file]', async () => {
    const title = packet().title || words.say('packetTitle');
    const text = packetAsHtml(packet(), {
      language: words.language,
      title,
      lines: [words.say('compact'), words.say('packetReopen')],
      body: await bodyOf(handing, publicRoot(window, root)),
    });
    handOver(window, { name: `${fileName(title)}.html`, type: 'text/html;charset=utf-8', text });
  });
  const known = publicRoot(window, root);
  const isWeb = /^https?:/u.test(window.location.protocol);
  site.hidden = isWeb;
  if (/^https?:/u.test(known)) address.value = known;
  for (const version of cartridgeVersions)
    on(`[data-cartridge="${version}"]`, async () => {
      const base = isWeb ? root : siteIn(address.value);
      if (base === undefined) {
        say(words.say('packetSiteBad'));
        address.focus();
        return;
      }
      const cartridge = await cartridgeOf(handing, base);
      const name = `${fileName(cartridge.title)}-${version}.imscc`;
      handOver(window, {
        name,
        type: 'application/zip',
        text: new Uint8Array(
          packed(cartridgeFiles(cartridge, version).map(({ path, text }) => [path, text])),
        ),
      });
    });
}

/** With a slash at its end; undefined where it is no address of the web. */
function siteIn(text: string): string | undefined {
  const url = URL.parse(text.trim());
  if (!url || !/^https?:$/u.test(url.protocol)) return undefined;
  url.hash = '';
  url.search = '';
  const folders = url.pathname
    .replace(/[\w-]+\.html$/u, '')
    .split('/')
    .filter(Boolean);
  if (isLanguage(folders.at(-1) ?? '')) folders.pop();
  url.pathname = folders.map((one) => `/${one}`).join('');
  return url.href.replace(/\/?$/u, '/');
}

/** A link per unit and language; headings are topics. */
async function cartridgeOf({ packet, words, load }: Handing, base: string): Promise<Cartridge> {
  const { title, entries, languages: tongues } = packet();
  const references = await Promise.all(tongues.map((one) => referencesIn(load, one)));
  const parts: { title: string; links: CartridgePart['links'][number][] }[] = [
    { title: '', links: [] },
  ];
  for (const entry of entries) {
    if (entry.kind === 'heading') parts.push({ title: entry.text, links: [] });
    if (entry.kind !== 'unit') continue;
    const links = tongues.map((language, at) => ({
      title: `${references[at]?.of(entry.unit)?.name ?? entry.unit} · ${languages[language].name}`,
      url: below(base, placeOfUnit(language, entry.unit)),
    }));
    parts.at(-1)?.links.push(...links);
  }
  return {
    title: title || words.say('packetTitle'),
    language: languages[words.language].tag,
    parts,
  };
}

async function bodyOf({ packet, load }: Handing, base: string): Promise<string> {
  const { entries, languages: tongues, notes } = packet();
  const parts: string[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'unit') {
      const tag = entry.kind === 'heading' ? 'h2' : 'p';
      parts.push(`<${tag} dir="auto">${escapeHtml(entry.text)}</${tag}>`);
      continue;
    }
    const ids = new Set<string>();
    for (const language of tongues) {
      const references = await referencesIn(load, language);
      const all = withItems(entry.unit, references);
      for (const id of all) ids.add(id);
      const link = below(base, placeOfUnit(language, entry.unit));
      const source = { language, link, references };
      const passage = await passageOfPack(load, all, source);
      parts.push(copied([passage], 'footnotes').html ?? '');
    }
    for (const note of notes?.notes.filter((one) => ids.has(one.unit)) ?? [])
      parts.push(`<blockquote dir="auto">${escapeHtml(note.body)}</blockquote>`);
  }
  return parts.join('\n');
}

/** Without what no file's name may have. */
const fileName = (title: string): string =>
  title
    .replace(/[^\p{L}\p{M}\p{N} ._-]+/gu, '')
    .slice(0, 80)
    .trim() || 'packet';
