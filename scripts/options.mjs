/**
 * The options of a command. Plain JavaScript without imports from node_modules, because `npm start`
 * asks it before anything is installed.
 */

import { parseArgs } from 'node:util';

/**
 * What was asked of a command. `--help` prints the usage and ends it; so does, with an error and
 * exit code 2, an option that it does not have: before anything is installed, built or written.
 * @template {import('node:util').ParseArgsConfig} T
 * @param {string} usage how the command is called, and what it does; for people
 * @param {T} config as for `parseArgs`
 * @returns {ReturnType<typeof parseArgs<T>>}
 */
export function optionsOf(usage, config) {
  if (process.argv.slice(2).includes('--help')) {
    process.stdout.write(`${usage.trim()}\n`);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    return refuse(usage, error instanceof Error ? error.message : String(error));
  }
}

/**
 * Ends a command that cannot do what was asked.
 * @param {string} usage
 * @param {string} reason what was wrong with the call
 * @returns {never}
 */
export function refuse(usage, reason) {
  process.stderr.write(`${reason}\n\n${usage.trim()}\n`);
  process.exit(2);
}
