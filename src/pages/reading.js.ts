/** The script of pages with the words of several paragraphs. */

import { bundled } from './_bundle.ts';

export const GET = (): Promise<Response> => bundled('src/client/reading.ts');
