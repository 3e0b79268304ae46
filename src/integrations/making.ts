/**
 * The files of the table of editions while a site is built: they are made of the content alone, so
 * they are made beside the pages, on another processor, and wait for the folder.
 */

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Material } from '../editions/material.ts';

export interface Making {
  /** Writes them all below a folder when they are made; their number. */
  writeInto: (root: string) => Promise<number>;
}

/** Begins to make them. A build that fails before it asks for them does not wait for them. */
export function beginMaking(material: Material): Making {
  const worker = new Worker(new URL('./editions-worker.ts', import.meta.url), {
    workerData: material,
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 },
  });
  // A fault is told to whoever asks for the files.
  let fault: unknown;
  worker.once('error', (error) => {
    fault = error;
  });
  worker.unref();
  return {
    async writeInto(root) {
      if (fault !== undefined) throw fault;
      worker.ref();
      worker.postMessage(root);
      const [count] = await once(worker, 'message');
      await worker.terminate();
      return count;
    },
  };
}
