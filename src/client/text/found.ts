/** Marks the words that a search result came with: `?mark=…` in the address, letter for letter. */

const most = 12;

export function startFound(window: Window): void {
  const { document, location } = window;
  const words = new URLSearchParams(location.search).getAll('mark').slice(0, most);
  const wanted = words.filter((word) => word !== '' && word.length <= 300);
  const registry = highlights();
  if (wanted.length === 0 || !registry) return;
  const nodes = wordsIn(document, location.hash.slice(1).split(':~:')[0] ?? '');
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

/** The words of the unit or note that the address names, or of the running text that it stands in. */
function wordsIn(document: Document, fragment: string): Text[] {
  const target = fragment === '' ? null : document.getElementById(decoded(fragment));
  if (target?.matches('[data-note], [data-layer]')) return textNodes(document, target, () => true);
  const unit = target?.matches('[data-unit]')
    ? target
    : document.querySelector('article[data-unit]');
  if (unit) return textNodes(document, unit, (parent) => isOwn(parent, unit));
  const prose = document.querySelector('main .prose, main [data-long-text]');
  return prose ? textNodes(document, prose, () => true) : [];
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Not the words of units inside the unit, not numbers and note markers. */
const isOwn = (parent: Element | null, unit: Element): boolean =>
  !parent?.closest('[data-apparatus]') && parent?.closest('[data-unit]') === unit;

function textNodes(
  document: Document,
  root: Element,
  wanted: (parent: Element | null) => boolean,
): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && wanted(node.parentElement)) nodes.push(node);
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
