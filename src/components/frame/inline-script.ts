/** A script in the page itself. The policy of the page allows it by its hash. */

export const inlineScript = (code: string): string => `<script>${code}</script>`;
