/** The words of a unit as one run, though marks cut them into several text nodes; and back. */

export interface Run {
  text: string;
  readonly nodes: readonly { node: Text; start: number }[];
}

/** What is no word of the text, such as the number of a note or of the paragraph. */
const isWord = (parent: Element | null): boolean => !parent?.closest('[data-apparatus]');
const isText = (node: Node): node is Text => node.nodeType === 3;

/** The text under `root`, of those elements that are `wanted`. */
export function runOf(root: Element, wanted = isWord): Run {
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isText(node) || !wanted(node.parentElement)) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  return { text, nodes };
}

/** The words of a unit alone: not those of units inside it. */
export const runOfUnit = (unit: Element): Run =>
  runOf(unit, (parent) => isWord(parent) && parent?.closest('[data-unit]') === unit);

/** A stretch of the run as a range of the document; undefined when it is empty. */
export function rangeOf(run: Run, start: number, end: number): Range | undefined {
  const first = run.nodes.findLast((one) => one.start <= start);
  const last = run.nodes.findLast((one) => one.start < end);
  if (!first || !last) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}

/** Where in the run a point of the document is; undefined when it is none of its nodes. */
export function placeIn(run: Run, node: Text, offset: number): number | undefined {
  const own = run.nodes.find((one) => one.node === node);
  return own && own.start + offset;
}

/** Places of a form in a text, letter for letter. */
export function stretches(text: string, form: string): [number, number][] {
  const found: [number, number][] = [];
  if (form === '') return found;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
    found.push([at, at + form.length]);
  return found;
}
