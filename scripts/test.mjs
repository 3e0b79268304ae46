/** npm test: installs what is missing, then runs every check and test. */

import { ensureInstalled, runNode } from './install.mjs';

ensureInstalled();
process.exitCode = await runNode(['node', 'scripts/test.ts']);
