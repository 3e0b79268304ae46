/** Elements of a page that a script makes. */

/** Elements with properties and children; words stay words, whatever stands in them. */
export function making(document: Document) {
  return <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    properties: Partial<HTMLElementTagNameMap[Name]>,
    ...children: (Node | string)[]
  ): HTMLElementTagNameMap[Name] => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
}
