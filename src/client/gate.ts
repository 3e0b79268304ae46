/** Starts the root page, where the language is chosen. */

import { startGate } from './reading/tongues.ts';
import { openStore } from './store.ts';

startGate(window, openStore(window));
