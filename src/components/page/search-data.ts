/** Data for a script, in the page itself: a block of JSON is no script to a browser or a policy. */

/** `<` is written as an escape, so that no word of the data can end the block. */
export const dataBlock = (id: string, data: unknown): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
