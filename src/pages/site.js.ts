/** The browser script: src/client bundled into one classic file, which also runs from disk. */

import { bundled } from './_bundle.ts';

export const GET = (): Promise<Response> => bundled('src/client/site.ts');
