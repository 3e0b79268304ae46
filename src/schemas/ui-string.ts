/** The two shapes of an interface string. */

import { z } from 'astro/zod';

/** `description` tells the translator where the string stands. */
export const string = (description: string) => z.string().min(1).describe(description);

/** Forms by CLDR plural category; `other` is always needed, the rest as the language has them. */
export const plural = (description: string) =>
  z
    .strictObject({
      zero: z.string().optional(),
      one: z.string().optional(),
      two: z.string().optional(),
      few: z.string().optional(),
      many: z.string().optional(),
      other: z.string(),
    })
    .describe(description);
