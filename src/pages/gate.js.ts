/** The script of the root page, apart from site.js, so that other pages stay light. */

import { bundled } from './_bundle.ts';

export const GET = (): Promise<Response> => bundled('src/client/gate.ts');
