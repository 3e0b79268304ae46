/** The style sheet of the menu at a unit: it comes with the menu. */

import { bundledStyles } from './_bundle.ts';

export const GET = (): Promise<Response> => bundledStyles('src/styles/later/unit-menu.css');
