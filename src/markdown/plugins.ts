/** The Markdown plugins of the site, in order; astro.config.mjs and the content check share them. */

import rehypeSlug from 'rehype-slug';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { remarkUnits } from './remark-units.ts';

/** GFM for footnotes and tables; CJK-friendly so that **…** closes next to Chinese marks. */
export const syntaxPlugins = [remarkGfm, remarkCjkFriendly];

export const remarkPlugins = [...syntaxPlugins, remarkUnits];

/** Headings of prose pages get the ids that their outline links to. */
export const rehypePlugins = [rehypeSlug];
