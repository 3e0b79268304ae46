/** What draws QR codes, for the menu at a unit: it comes when one is asked for. */

import { bundled } from './_bundle.ts';

export const GET = (): Promise<Response> => bundled('src/client/qr.ts');
