/** What others put into their page to show a unit there: a frame, and nothing else. */

/** `address` is that of the page made for it, in full; `title` names the frame to screen readers. */
export const embedSnippet = (address: string, title: string): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="320" loading="lazy" style="border:0"></iframe>`;

const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;').replace(/</gu, '&lt;');
