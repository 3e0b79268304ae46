/** The words of a unit as one run, though marks of notes cut them into several text nodes. */

export interface Run {
  text: string;
  nodes: readonly { node: Text; start: number }[];
}

/** What is no word of the unit, such as the number of a note, is left out. */
export function runOf(words: Element): Run {
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  const walker = words.ownerDocument.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest('[data-apparatus]')) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  return { text, nodes };
}

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

/** Places of a form in a text, whatever the case of its letters. */
export function stretches(text: string, form: string): [number, number][] {
  const found: [number, number][] = [];
  if (form === '') return found;
  const low = text.toLowerCase();
  const wanted = form.toLowerCase();
  for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + wanted.length))
    found.push([at, at + wanted.length]);
  return found;
}
