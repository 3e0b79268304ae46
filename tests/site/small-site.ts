/** A few pages of the built site in a folder of their own, with a worker for them: a site that can be renewed, stopped and begun again. */

import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Site, serve } from '../../scripts/serve.ts';
import { writeWorker } from '../../src/integrations/worker.ts';
import { distFolder, files } from './dist.ts';

/** Pages of the tests, what pages share, and what one language needs besides. */
const wanted =
  /^(?:index\.html|zh\/(?:index|11|12|search|downloads|offline)\.html|zh\/manifest\.webmanifest|icon-\d+\.png|[a-z-]+\.(?:js|css|svg)|data\/zh\/(?!notes-).*|search\/(?:[a-z]+-)?zh\.js|search\/forms\.js|pagefind\/(?:engine|zh-.*)\.js)$/u;

export interface SmallSite {
  url: string;
  /** Puts words at the end of files, and makes the lists anew. */
  renew(added: Readonly<Record<string, string>>): Promise<void>;
  /** Takes a file away, of which the lists still know. */
  lose(file: string): void;
  stop(): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

export async function smallSite(): Promise<SmallSite> {
  const folder = mkdtempSync(join(tmpdir(), 'small-site-'));
  for (const file of files.filter((one) => wanted.test(one))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(distFolder, file), join(folder, file));
  }
  await writeWorker(folder, ['zh']);
  const base = '/some/sub/';
  let site: Site | undefined = await serve({ folder, base });
  const { url } = site;
  return {
    url,
    async renew(added) {
      for (const [file, words] of Object.entries(added)) appendFileSync(join(folder, file), words);
      await writeWorker(folder, ['zh']);
    },
    lose: (file) => rmSync(join(folder, file)),
    async stop() {
      await site?.close();
      site = undefined;
    },
    async start() {
      site ??= await serve({ folder, base, port: Number(new URL(url).port) });
    },
    async remove() {
      await site?.close();
      rmSync(folder, { recursive: true });
    },
  };
}
