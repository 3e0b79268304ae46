/**
 * Notes that are folded lie open on paper. The sheet does it where the browser knows the content of a
 * fold; elsewhere they are opened before printing and folded again after it.
 */

export function startUnfold({ document, CSS }: Window & typeof globalThis): void {
  if (CSS.supports('selector(::details-content)')) return;
  let opened: [HTMLDetailsElement, string][] = [];
  addEventListener('beforeprint', () => {
    const folded = document.querySelectorAll<HTMLDetailsElement>('.leaf details:not([open])');
    opened = Array.from(folded, (one) => [one, one.name]);
    for (const [one] of opened) {
      // Of one name only one stays open.
      one.name = '';
      one.open = true;
    }
  });
  addEventListener('afterprint', () => {
    for (const [one, name] of opened) {
      one.open = false;
      one.name = name;
    }
  });
}
