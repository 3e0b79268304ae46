/** Marks the words that a search result came with: `?mark=…` in the address, letter for letter. */

const most = 12;

export function startFound(window: Window): void {
  const { document, location } = window;
  const words = new URLSearchParams(location.search).getAll('mark').slice(0, most);
  const wanted = words.filter((word) => word !== '' && word.length <= 300);
  const registry = highlights();
  if (wanted.length === 0 || !registry) return;
  const id = location.hash.slice(1).split(':~:')[0] ?? '';
  const unit =
    (id === '' ? null : document.getElementById(id)) ??
    document.querySelector('article[data-unit]');
  if (!unit) return;
  const nodes = textNodes(document, unit);
  const text = nodes.map((node) => node.data).join('');
  const ranges = wanted.flatMap((word) =>
    occurrences(text, word).map((start) => rangeOf(document, nodes, start, start + word.length)),
  );
  if (ranges.length > 0) registry.set('found', new Highlight(...ranges));
}

/** Browsers without the Custom Highlight API show the unit without marks. */
function highlights(): HighlightRegistry | undefined {
  return typeof Highlight === 'function' && 'highlights' in CSS ? CSS.highlights : undefined;
}

/** The unit's own words: not those of units inside it, not numbers and note markers. */
function textNodes(document: Document, unit: Element): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || parent?.closest('[data-apparatus]')) continue;
    if (parent?.closest('[data-unit]') === unit) nodes.push(node);
  }
  return nodes;
}

function occurrences(text: string, word: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    found.push(at);
  return found;
}

function rangeOf(document: Document, nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let offset = 0;
  for (const node of nodes) {
    const next = offset + node.length;
    if (start >= offset && start < next) range.setStart(node, start - offset);
    if (end > offset && end <= next) range.setEnd(node, end - offset);
    offset = next;
  }
  return range;
}
