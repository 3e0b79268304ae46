/** Adds what the menu is on to the course packet of this browser, and leads there. */

import { below } from '../../places/files.ts';
import { packetUrl } from '../../places/paths.ts';
import { making } from '../making.ts';
import { addToPacket } from '../packet/keep.ts';
import type { MenuDialog } from './dialog.ts';
import type { MenuHost } from './host.ts';
import type { Subject } from './subject.ts';

export function packetEntry(host: MenuHost, dialog: MenuDialog, subject: Subject): HTMLElement {
  const { window, store, words, root } = host;
  // A paragraph brings its items itself.
  const units = subject.isWords ? subject.ids : subject.ids.slice(0, 1);
  return dialog.button(words.say('menuPacket'), () => {
    const isKept = addToPacket(store, units, words.language);
    const href = below(root, packetUrl(words.language));
    const link = making(window.document)('a', { href }, words.say('menuPacketOpen'));
    if (isKept) dialog.say(words.say('menuPacketIn'), ' ', link);
    else dialog.say(words.say('packetNotKept'));
  });
}
