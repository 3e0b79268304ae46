/** The style sheet that no page needs for its first paint. */

import { readFileSync } from 'node:fs';
import { coloursOfDay } from '../integrations/colours.ts';
import { bundledStyles } from './_bundle.ts';

export const GET = (): Promise<Response> =>
  bundledStyles(
    'src/styles/later/site.css',
    coloursOfDay(readFileSync('src/styles/tokens.css', 'utf8')),
  );
