/** Starts the page for a missing address. */

import { startNotFound } from './reading/not-found.ts';

startNotFound(window);
