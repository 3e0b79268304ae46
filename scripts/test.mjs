/** npm test, npm run test:quick: installs what is missing, then runs every check and test, or the quick ones. */

import { ensureInstalled, runNode } from './install.mjs';
import { optionsOf } from './options.mjs';

const usage = `
npm test               installs what is missing, builds the site, runs every check and test
npm run test:quick     what a change needs before a commit; builds only when dist/ is older than its sources

The last line is the sum: N passed, N failed. CHROMIUM_PATH names the Chromium of the browser tests.
`;

const { values } = optionsOf(usage, { options: { quick: { type: 'boolean', default: false } } });

ensureInstalled();
process.exitCode = await runNode(['node', 'scripts/test.ts', ...(values.quick ? ['--quick'] : [])]);
