/**
 * What is asked of every page of the built site and needs its document: one process, so that each page
 * is parsed once and not once for every question. Each part also runs by itself: `node --test FILE`.
 */

import './pages/fidelity.ts';
import './pages/goals.ts';
import './pages/links.ts';
import './pages/policy.ts';
import './pages/structure.ts';
import './pages/styles.ts';
