/** The style sheet that no page needs for its first paint. */

import { bundledStyles } from './_bundle.ts';

export const GET = (): Promise<Response> => bundledStyles('src/styles/later/site.css');
