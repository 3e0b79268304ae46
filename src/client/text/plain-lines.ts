/**
 * Copied words in Firefox: it sets a blank line between paragraphs and four spaces before items,
 * and so would every quotation have to be mended by hand. A unit is a line, as elsewhere.
 */

/** A line a unit: no blank lines, nothing before the words. */
export const plainLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

export function startPlainLines({ document }: Window): void {
  document.addEventListener('copy', (event) => {
    const selection = document.getSelection();
    const data = event.clipboardData;
    const main = document.querySelector('main');
    if (!selection?.rangeCount || !data || !main) return;
    const range = selection.getRangeAt(0);
    const text = selection.toString();
    // A browser that makes lines of its own accord is left alone, and so is a field.
    if (!/\n(?: {4}|\n)/u.test(text) || !main.contains(range.commonAncestorContainer)) return;
    const box = document.createElement('div');
    box.append(range.cloneContents());
    if (!box.querySelector('[data-unit]')) return;
    for (const part of box.querySelectorAll('[data-apparatus]')) part.remove();
    for (const link of box.querySelectorAll('a')) link.setAttribute('href', link.href);
    data.setData('text/plain', plainLines(text));
    data.setData('text/html', box.innerHTML);
    event.preventDefault();
  });
}
