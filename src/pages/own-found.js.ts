/** The script of the search page that looks into a reader's own notes. */

import { bundled } from './_bundle.ts';

export const GET = (): Promise<Response> => bundled('src/client/own-found.ts');
