/** The service worker. What it keeps is written into it when all files are there (src/integrations/worker.ts). */

import { bundled } from './_bundle.ts';

export const GET = (): Promise<Response> => bundled('src/worker/worker.ts');
