/** The style sheet of own notes: it comes with what draws them. */

import { bundledStyles } from './_bundle.ts';

export const GET = (): Promise<Response> => bundledStyles('src/styles/later/own-notes.css');
