/** Data at the end of a page, for programs that read it: no script to a browser, which runs nothing of this type. */
export const dataBlock = (json: string | undefined): string =>
  json === undefined ? '' : `<script type="application/ld+json">${json}</script>`;
