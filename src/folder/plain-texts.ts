/**
 * The long texts of the search in a folder that is carried: the web gets them squeezed part by part,
 * an archive squeezes them better itself, and all in one.
 */

import { inflateSync, strFromU8 } from 'fflate';
import { fromBase64 } from '../search/long-texts/text-part.ts';

/** A script that sets one squeezed part sets the texts themselves; any other stays as it is. */
export const plainTexts = (script: string): string =>
  script.replace(
    /^(\(self\.compactLongParts\?\?=\{\}\)\["[a-z]{2}-texts-\d+"\]=)"([A-Za-z\d+/=]+)"/u,
    (_, before: string, squeezed: string) => before + strFromU8(inflateSync(fromBase64(squeezed))),
  );
