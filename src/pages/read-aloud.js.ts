/** Reading aloud, apart from the other scripts: it comes when it is asked for. */

import { bundled } from './_bundle.ts';

export const GET = (): Promise<Response> => bundled('src/client/read-aloud.ts');
