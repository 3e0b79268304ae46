/** Adds units to the course packet of this browser, with a layer of notes where one is asked for, and leads there. */

import type { UnitId } from '../../model/unit-id.ts';
import { below } from '../../places/files.ts';
import { packetUrl } from '../../places/paths.ts';
import { making } from '../making.ts';
import { isCarried } from '../own-folder.ts';
import { addToPacket } from '../packet/keep.ts';
import type { MenuDialog } from './dialog.ts';
import type { MenuHost } from './host.ts';

/** None in a folder that is carried: it has no page of packets, whose links are for the site. */
export function packetEntry(
  { window, store, words, root }: MenuHost,
  dialog: MenuDialog,
  { units, layer }: { units: readonly UnitId[]; layer?: string },
): HTMLElement[] {
  if (isCarried(window.document)) return [];
  const entry = dialog.button(words.say('menuPacket'), () => {
    const isKept = addToPacket(store, { units, layer }, words.language);
    const href = below(root, packetUrl(words.language));
    const link = making(window.document)('a', { href }, words.say('menuPacketOpen'));
    if (isKept) dialog.say(words.say('menuPacketIn'), ' ', link);
    else dialog.say(words.say('packetNotKept'));
  });
  return [entry];
}
