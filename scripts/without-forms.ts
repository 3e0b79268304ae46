/**
 * For measuring: a copy of the project that makes pages alone. Files of other forms are there, empty,
 * because pages link to them; nothing is printed or packed.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What takes the place of the integration that makes the files (src/integrations/editions.ts). */
const emptyFiles = `
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentInBuild } from './src/authoring/content-in-build.ts';
import { editionsOf } from './src/editions/table.ts';

export const emptyFiles = () => ({
  name: 'empty-files',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const { corpus, besides } = contentInBuild('content');
      for (const { path } of editionsOf({ corpus, ...besides, version: '0' })) {
        const file = join(fileURLToPath(dir), path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, path.endsWith('.html') ? '<meta charset="utf-8">' : '');
      }
    },
  },
});
`;

/** Takes the forms out of a copy of the project. Throws where its configuration is another one. */
export function leaveOutForms(folder: string): void {
  const file = join(folder, 'astro.config.mjs');
  const config = readFileSync(file, 'utf8');
  const [made, carried] = [' editions(),', ', carry(openPrinter)'];
  if (!config.includes(made) || !config.includes(carried))
    throw new Error(`${file} has not “${made}” and “${carried}”: mend scripts/without-forms.ts`);
  const without = config.replace(made, ' emptyFiles(),').replace(carried, '');
  writeFileSync(file, `import { emptyFiles } from './empty-files.mjs';\n${without}`);
  writeFileSync(join(folder, 'empty-files.mjs'), emptyFiles);
}
