/** Packs folders of a built site, in a thread of its own (archives.ts). */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { packed } from '../editions/packed.ts';
import { folderOf } from '../folder/folder.ts';
import { carriedName, folderUrl } from '../places/files.ts';
import type { ArchiveWork } from './archives.ts';
import { filesIn } from './finish.ts';

const { root, jobs, chapters, version, site }: ArchiveWork = workerData;
const built = {
  files: filesIn(root),
  read: (path: string): Uint8Array => readFileSync(join(root, path)),
  chapters,
};

for (const { of, speakers } of jobs) {
  const name = carriedName(of, 'zip').replace(/\.zip$/u, '');
  writeFileSync(
    join(root, folderUrl(of)),
    packed(folderOf(built, name, speakers, { version, site })),
  );
}
