/** The script of the paragraph pages, apart from site.js, so that other pages stay light. */

import { withPen } from './_pen.ts';

export const GET = (): Promise<Response> => withPen('src/client/paragraph.ts');
