/** What others show of a unit: the code of a frame for their page, and its address as a QR code. */

import { embedSnippet } from '../../places/embed.ts';
import { below, qrScriptUrl } from '../../places/files.ts';
import { embedUrl } from '../../places/paths.ts';
import { loadScript } from '../script.ts';
import { linkTo, publicRoot } from './addresses.ts';
import type { MenuDialog } from './dialog.ts';
import type { MenuHost } from './host.ts';
import type { Subject } from './subject.ts';

export function webEntries(host: MenuHost, dialog: MenuDialog, subject: Subject): HTMLElement[] {
  const { window, words, root } = host;
  const { language, say } = words;
  const site = publicRoot(window, root);
  const fromDisk = /^https?:/u.test(site) ? '' : say('menuFromDisk');
  const draw = async (): Promise<void> => {
    const address = linkTo(host, subject, language);
    if (!window.compactQr) await loadScript(window.document, below(root, qrScriptUrl));
    if (!window.compactQr) throw new Error(qrScriptUrl);
    dialog.say(window.compactQr(address), ' ', address, ' ', fromDisk);
  };
  const [unit = ''] = subject.ids;
  const embed = dialog.button(say('menuEmbed'), () => {
    const title = say('labelled', { label: say('compact') }) + subject.name;
    dialog.copy({ text: embedSnippet(below(site, embedUrl(language, unit)), title) }, fromDisk);
  });
  const code = dialog.button(say('menuQr'), () => {
    draw().catch(() => dialog.say(say('menuFailed')));
  });
  // A frame shows whole units.
  return subject.isWords ? [code] : [embed, code];
}
