/** The first answer of the search page, which comes before the search itself. */

import { bundled } from './_bundle.ts';

export const GET = (): Promise<Response> => bundled('src/client/search-first.ts');
