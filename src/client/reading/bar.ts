/**
 * The boxes of the bar open and close without a script. Added here: Escape and a press elsewhere
 * close them, and on a narrow page the bar goes while one reads on and comes back when one turns back.
 */

export function startBar(window: Window): void {
  const { document } = window;
  const open = (): HTMLDetailsElement[] => [
    ...document.querySelectorAll<HTMLDetailsElement>('.drop[open]'),
  ];
  document.addEventListener('click', ({ target }) => {
    for (const box of open()) {
      if (target instanceof Node && !box.contains(target)) box.open = false;
    }
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const box of open()) {
      if (box.contains(document.activeElement)) box.querySelector('summary')?.focus();
      box.open = false;
    }
  });
  let last = window.scrollY;
  const onScroll = (): void => {
    const now = window.scrollY;
    if (Math.abs(now - last) < 8) return;
    document.documentElement.toggleAttribute('data-away', now > last && now > 96);
    last = now;
  };
  window.addEventListener('scroll', onScroll, { passive: true });
}
