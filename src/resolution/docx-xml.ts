/** The XML of a word processor's parts: elements by the names that the format gives them. */

/**
 * Makes a document of the text of a part: the browser's own parser, or one for Node. Passed in,
 * because neither has that of the other.
 */
export type ParseXml = (text: string) => { readonly documentElement: Element | null };

/** The root of a part; undefined when the part is missing or holds no element. */
export function rootOf(part: Uint8Array | undefined, parseXml: ParseXml): Element | undefined {
  if (part === undefined) return undefined;
  // A mark of the byte order goes with the decoding.
  return parseXml(new TextDecoder().decode(part)).documentElement ?? undefined;
}

/** `p` of `w:p`: the prefix is the writer's own choice. */
export const nameOf = (element: Element): string => element.nodeName.replace(/^.*:/u, '');

/** The children with this name. */
export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  [...(element?.children ?? [])].filter((child) => nameOf(child) === name);

/** The first child at the end of a path of names: `childAt(paragraph, 'pPr', 'numPr')`. */
export function childAt(element: Element | undefined, ...path: string[]): Element | undefined {
  let found = element;
  for (const name of path) found = childrenOf(found, name)[0];
  return found;
}

/** The value of an attribute, whatever its prefix. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  const own = [...(element?.attributes ?? [])].find(
    (one) => one.name.replace(/^.*:/u, '') === name,
  );
  return own?.value;
}

/** A switch such as `w:vanish`: there, and not said to be off. */
export const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off|none)$/u.test(attributeOf(element, 'val') ?? '');
