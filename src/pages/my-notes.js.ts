/** The script of the page of a reader's own notes. */

import { bundled } from './_bundle.ts';

export const GET = (): Promise<Response> => bundled('src/client/my-notes.ts');
