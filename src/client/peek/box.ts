/**
 * The box that shows a reference in place. Beside a pointer or a focus its words are said, and the
 * focus stays; a touch takes the focus into it. Esc closes it, and the focus goes back.
 */

export interface PeekBox {
  show(peek: {
    text: string;
    href: string;
    place: () => DOMRect;
    from: HTMLElement;
    /** Whether the focus goes into the box. */
    enter: boolean;
  }): void;
  hide(): void;
  /** Whether the reader is in the box. */
  held(): boolean;
  /** Whether the focus is just going back to what the box was opened from. */
  returns(): boolean;
  shows(href: string): boolean;
}

export function openBox(window: Window, words: { close: string; open: string }): PeekBox {
  const { document } = window;
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, given: object) =>
    Object.assign(document.createElement(tag), given);
  const box = make('div', { className: 'peek', hidden: true, tabIndex: -1 });
  const said = make('div', { className: 'vh', role: 'status' });
  const name = make('b', { id: 'peek-name' });
  const text = make('p', { id: 'peek-text' });
  const more = make('span', { className: 'meta' });
  const link = make('a', { textContent: words.open });
  const close = make('button', { type: 'button', className: 'btn', textContent: words.close });
  const foot = make('p', {});
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-labelledby', name.id);
  box.setAttribute('aria-describedby', text.id);
  foot.append(link, ' ', more, ' ', close);
  box.append(name, text, foot);
  document.body.append(box, said);
  let from: HTMLElement | undefined;
  let place: (() => DOMRect) | undefined;
  let seen = false;
  let returning = false;

  const hide = (): void => {
    if (box.hidden) return;
    const inside = box.contains(document.activeElement);
    box.hidden = true;
    said.textContent = '';
    if (!inside) return;
    returning = true;
    from?.focus({ preventScroll: true });
    returning = false;
  };
  /** The page may still be scrolling to a reference that has just got the focus. */
  const follow = (): void => {
    if (box.hidden || !place) return;
    const at = place();
    const inView = at.bottom > 0 && at.top < window.innerHeight;
    if (seen && !inView && !box.contains(document.activeElement)) hide();
    else put(window, box, at);
    seen ||= inView;
  };
  close.addEventListener('click', hide);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || box.hidden) return;
    event.preventDefault();
    hide();
  });
  document.addEventListener('pointerdown', (event) => {
    const { target } = event;
    // A touch on what the box was opened from is for the click that follows.
    if (target instanceof Node && !box.contains(target) && !from?.contains(target)) hide();
  });
  window.addEventListener('scroll', follow, { passive: true });
  return {
    show(peek) {
      from = peek.from;
      const [title = '', body = '', rest = ''] = peek.text.split('\n');
      name.textContent = title;
      text.textContent = body;
      more.textContent = rest;
      link.href = peek.href;
      box.hidden = false;
      place = peek.place;
      seen = false;
      follow();
      if (peek.enter) box.focus({ preventScroll: true });
      else said.textContent = `${title}. ${body}`;
    },
    hide,
    held: () => box.matches(':hover') || box.contains(document.activeElement),
    returns: () => returning,
    shows: (href) => !box.hidden && link.href === href,
  };
}

/** Under the reference, or above it where there is more room; within the window. */
export function put(
  { document, innerWidth, innerHeight }: Window,
  box: HTMLElement,
  at: DOMRect,
): void {
  const rightToLeft = document.documentElement.dir === 'rtl';
  const start = rightToLeft ? innerWidth - at.right : at.left;
  const last = document.documentElement.clientWidth - box.offsetWidth - 8;
  box.style.setProperty('inset-inline-start', `${Math.max(8, Math.min(start, last))}px`);
  const below = at.bottom + 6;
  const fits = below + box.offsetHeight < innerHeight || at.top < box.offsetHeight;
  const top = fits ? below : at.top - box.offsetHeight - 6;
  const lowest = innerHeight - box.offsetHeight - 8;
  box.style.setProperty('inset-block-start', `${Math.max(8, Math.min(top, lowest))}px`);
}
