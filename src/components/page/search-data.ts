/** Data for a script, in the page itself: a block of JSON is no script to a browser or a policy. */

/** `<` is written as an escape, so that no word of the data can end the block. */
export const dataBlock = (id: string, data: unknown): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/**
 * A page that opens with a query is drawn with its first answer, not once before and once behind: on a
 * slow processor the first drawing would keep the answer waiting. Browsers that do not know how to
 * wait draw as ever.
 */
export const withAnswer =
  'if(/[?&]q=./.test(location.search))document.head.append(Object.assign(document.createElement("link"),{rel:"expect",href:"#search-called",blocking:"render"}))';
