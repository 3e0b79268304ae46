/** A page that is not on the web looks whether the files beside it are there; it says so itself when they are not. */

import { packKey, previewPack } from '../../places/files.ts';
import { pageLanguage } from '../page-language.ts';
import type { Store } from '../store.ts';
import type { LoadPack } from './packs.ts';

export function startAlone({ document, location }: Window, _: Store, load: LoadPack): void {
  if (/^http/u.test(location.protocol)) return;
  // Not with the first words of the page: it is a file that the page may want later.
  const look = (): void => {
    load(packKey(pageLanguage(document), previewPack)).catch(() => {});
  };
  window.setTimeout(look, 1000);
}
