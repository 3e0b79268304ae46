/** The script of the parallel view, apart from site.js, so that other pages stay light. */

import { withPen } from './_pen.ts';

export const GET = (): Promise<Response> => withPen('src/client/parallel.ts');
