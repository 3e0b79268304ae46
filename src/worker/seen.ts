/** A page that has loaded: what the worker did not give it is kept too, and what it may want next. */

import type { Language } from '../model/languages.ts';
import {
  keepingUrl,
  ownNotesSheet,
  ownNotesUrl,
  packKey,
  packUrl,
  previewPack,
  unitMenuSheet,
  unitMenuUrl,
} from '../places/files.ts';
import { downloadsUrl, homeUrl, offlineUrl } from '../places/paths.ts';
import { fetchedAs, several } from './fetched.ts';
import type { Lists } from './lists.ts';
import type { Remembers } from './memory.ts';
import { fileAt, languageOf } from './paths.ts';
import { isFull, shelfOf } from './shelf.ts';
import type { World } from './world.ts';

/** What a page of the language loads when it is used, and the pages without which a reader is lost. */
const ahead = (language: Language): string[] =>
  [
    offlineUrl(language),
    homeUrl(language),
    downloadsUrl(language),
    packUrl(packKey(language, previewPack)),
    keepingUrl(language),
    unitMenuUrl(language),
    unitMenuSheet,
    ownNotesUrl(language),
    ownNotesSheet,
  ].map((path) => path.slice(1));

/**
 * Keeps the files with these addresses, as far as they are of this version: the first page of a
 * visit came before there was a worker. Nothing is fetched ahead where data are to be saved.
 */
export async function keepSeen(
  world: World,
  lists: Lists,
  memory: Remembers,
  files: readonly string[],
  sparing: boolean,
): Promise<void> {
  await memory.change(() => ({ sparing }));
  const paths = files.flatMap((file) => fileAt(world.root, file) ?? []);
  const language = paths.map(languageOf).find((one) => one !== undefined && one !== 'all');
  const shelf = shelfOf(world, world.build.version);
  const had = await shelf.paths();
  const isSparing = sparing || world.isSparing();
  const more = language === undefined || isSparing ? [] : ahead(language);
  await several(
    [...new Set([...paths, ...more])].filter((path) => !had.has(path)),
    async (path) => {
      const row = await lists.rowOf(path);
      const answer = row && (await fetchedAs(world, path, row[2], 'default'));
      if (!(answer instanceof Response)) return;
      await shelf.put(path, answer).catch(async (error: unknown) => {
        if (isFull(error)) await memory.change(() => ({ full: true }));
      });
    },
  );
}
