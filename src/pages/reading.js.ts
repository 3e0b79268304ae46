/** The script of pages with the words of several paragraphs. */

import { withPen } from './_pen.ts';

export const GET = (): Promise<Response> => withPen('src/client/reading.ts');
