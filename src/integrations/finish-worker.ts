/** Finishes some pages of a built site, in a thread of its own (finish.ts). */

import { parentPort, workerData } from 'node:worker_threads';
import { finishPages, type Share } from './finish.ts';

const share: Share = workerData;
parentPort?.postMessage(finishPages(share));
