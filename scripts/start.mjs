/** npm start: installs what is missing, builds the site, and serves it; but first says what it can do, if asked. */

import { ensureInstalled, runNode } from './install.mjs';
import { optionsOf } from './options.mjs';

const usage = `
npm start                            installs what is missing, builds the site, serves it here
npm start -- --base /some/folder     serves it under a folder

The port is PORT, or 4321, or the next free one.
`;

const { values } = optionsOf(usage, { options: { base: { type: 'string', default: '/' } } });

ensureInstalled();
process.exitCode =
  (await runNode(['astro', 'build', '--silent'])) ||
  (await runNode(['node', 'scripts/serve.ts', '--base', values.base]));
