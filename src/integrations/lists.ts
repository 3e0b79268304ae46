/**
 * Lists that are drawn without marks. Safari takes such a list for layout and VoiceOver does not
 * announce it, unless the element says that it is a list.
 */

/** Every `ul` and `ol` that has no role says that it is a list. */
export const namedLists = (html: string): string =>
  html.replace(/<([uo]l)(?=[\s>])(?![^>]*\srole=)/gu, '<$1 role="list"');
