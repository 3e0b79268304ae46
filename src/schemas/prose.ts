/** Front matter of content/prose: pages of running text. */

import { z } from 'astro/zod';

export const proseSchema = z.strictObject({ title: z.string().describe('Title of the page.') });
