/** What others show of it: the code of a frame for their page, and its address as a QR code. */

import { embedSnippet } from '../../places/embed.ts';
import { below, qrScriptUrl } from '../../places/files.ts';
import { embedUrl } from '../../places/paths.ts';
import { isCarried } from '../own-folder.ts';
import { loadScript } from '../script.ts';
import { fromDisk, publicRoot } from './addresses.ts';
import type { MenuDialog } from './dialog.ts';
import type { MenuHost } from './host.ts';
import type { Subject } from './subject.ts';
import type { UnitSubject } from './unit-subject.ts';

/** A frame shows whole units. A folder that is carried has no pages for frames: its site has, where that is known. */
export function embedEntry(
  host: MenuHost,
  dialog: MenuDialog,
  { ids, isWords, name }: UnitSubject,
): HTMLElement[] {
  const { window, words, root } = host;
  const { language, say } = words;
  const [unit = ''] = ids;
  const site = publicRoot(window, root);
  if (isWords || (isCarried(window.document) && site === root)) return [];
  const copy = (): void => {
    const title = say('labelled', { label: say('compact') }) + name;
    const address = below(site, embedUrl(language, unit));
    dialog.copy({ text: embedSnippet(address, title) }, fromDisk(host));
  };
  return [dialog.button(say('menuEmbed'), copy)];
}

export function qrEntry(host: MenuHost, dialog: MenuDialog, { address }: Subject): HTMLElement {
  const { window, words, root } = host;
  const draw = async (): Promise<void> => {
    if (!window.compactQr) await loadScript(window.document, below(root, qrScriptUrl));
    if (!window.compactQr) throw new Error(qrScriptUrl);
    dialog.say(window.compactQr(address), ' ', address, ' ', fromDisk(host));
  };
  return dialog.button(words.say('menuQr'), () => {
    draw().catch(() => dialog.say(words.say('menuFailed')));
  });
}
