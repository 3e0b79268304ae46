/** The style sheet that no page needs for its first paint. */

import { dayColours } from '../components/frame/day-colours.ts';
import tokens from '../styles/tokens.css?raw';
import { bundledStyles } from './_bundle.ts';

export const GET = (): Promise<Response> =>
  bundledStyles('src/styles/later/site.css', dayColours(tokens));
