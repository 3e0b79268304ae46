/** The script of the page for a missing address, apart from site.js, so that other pages stay light. */

import { bundled } from './_bundle.ts';

export const GET = (): Promise<Response> => bundled('src/client/not-found.ts');
