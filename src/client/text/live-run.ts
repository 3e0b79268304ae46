/** A run of words that stays right when something without words is put between them, or taken out. */

import { type Run, runOf } from './text-run.ts';

/** Its nodes are read anew when they have been cut or joined; its text is what it was. */
export function liveRun(root: Element, ...wanted: [((parent: Element | null) => boolean)?]): Run {
  const { text, nodes: first } = runOf(root, ...wanted);
  let nodes = first;
  const isCut = ({ node, start }: Run['nodes'][number], at: number): boolean =>
    start + node.length !== (nodes[at + 1]?.start ?? text.length) || !root.contains(node);
  return {
    text,
    get nodes() {
      if (nodes.some(isCut)) nodes = runOf(root, ...wanted).nodes;
      return nodes;
    },
  };
}
