/**
 * The long texts of the search in a folder that is carried: the web gets them squeezed part by part,
 * an archive squeezes them better itself, and all in one. Results lead to what the folder has.
 */

import { inflateSync, strFromU8 } from 'fflate';
import type { PackedText } from '../search/long-texts/long-text.ts';
import { fromBase64, isTexts } from '../search/long-texts/text-part.ts';
import { led, type Ways } from './leading.ts';

/** A script that sets one squeezed part sets the texts themselves; any other stays as it is. */
export const plainTexts = (script: string, ways: Ways): string =>
  script.replace(
    /^(\(self\.compactLongParts\?\?=\{\}\)\["([a-z]{2})-texts-\d+"\]=)"([A-Za-z\d+/=]+)"/u,
    (_, before: string, language: string, squeezed: string) => {
      const texts: unknown = JSON.parse(strFromU8(inflateSync(fromBase64(squeezed))));
      if (!isTexts(texts)) throw new Error(`a part of the long texts holds something else`);
      const ledTo = texts.map((text) => withOwnAddress(text, `${language}/search.html`, ways));
      return before + JSON.stringify(ledTo);
    },
  );

/** A text whose page the folder has not says so in its title, as links do. */
function withOwnAddress(text: PackedText, page: string, ways: Ways): PackedText {
  const to = led(text.url ?? text.id, page, ways);
  return to ? { ...text, url: to.href, ...(to.isAway ? { title: `${text.title} ↗` } : {}) } : text;
}
