/**
 * After the build: the site as folders to carry, one of each language and one of all, packed. Two
 * workers beside each other, because packing is what takes long.
 */

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { contentInBuild } from '../authoring/content-in-build.ts';
import type { Speaker } from '../folder/start-page.ts';
import type { Language } from '../model/languages.ts';
import { version } from '../version.ts';

export interface ArchiveJob {
  of: Language | 'all';
  speakers: readonly Speaker[];
}

/** What a worker is given: the built folder, and which archives to write into it. */
export interface ArchiveWork {
  root: string;
  jobs: readonly ArchiveJob[];
  chapters: ReadonlyMap<number, string>;
  version: string;
  site?: string | undefined;
}

type Content = Pick<ReturnType<typeof contentInBuild>, 'corpus' | 'besides'>;

/** Writes the archives into a finished build. */
export async function writeArchives(
  root: string,
  { corpus, besides }: Content,
  site: string | undefined,
): Promise<void> {
  const speakers = corpus.languages.flatMap((language): Speaker[] => {
    const strings = besides.strings.get(language);
    return strings ? [{ language, strings }] : [];
  });
  const single = speakers.map((one): ArchiveJob => ({ of: one.language, speakers: [one] }));
  // The one of all languages takes as long as all others together.
  const shares = speakers.length > 1 ? [[{ of: 'all' as const, speakers }], single] : [single];
  const chapters = new Map(corpus.paragraphs.map((one) => [one.number, one.chapter]));
  await Promise.all(
    shares.map(async (jobs) => {
      const workerData: ArchiveWork = { root, jobs, chapters, version, site };
      const worker = new Worker(new URL('./archive-worker.ts', import.meta.url), {
        workerData,
        // Beside the build, which is still in memory.
        resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 },
      });
      await once(worker, 'exit');
    }),
  );
}
