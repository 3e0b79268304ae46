/** The script of the page of packets. */

import { bundled } from './_bundle.ts';

export const GET = (): Promise<Response> => bundled('src/client/packet.ts');
