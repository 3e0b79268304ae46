/** The script of the page for own copies, which no other page loads. */

import { bundled } from './_bundle.ts';

export const GET = (): Promise<Response> => bundled('src/client/own-copy.ts');
