/** npm start [-- --base /sub/path]: installs what is missing, builds the site, and serves it. */

import { ensureInstalled, runNode } from './install.mjs';

ensureInstalled();
process.exitCode =
  (await runNode(['astro', 'build', '--silent'])) ||
  (await runNode(['node', 'scripts/serve.ts', ...process.argv.slice(2)]));
