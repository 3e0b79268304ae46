/** Remembers the choice of colours; the choice itself works by CSS alone. */

import type { Store } from '../store.ts';

const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];
const isTheme = (value: string | undefined): value is Theme =>
  themes.some((theme) => theme === value);

export function startTheme({ document }: Window, store: Store): void {
  const choice = document.querySelector('[data-theme-choice]');
  if (!choice) return;
  const radios = [...choice.querySelectorAll<HTMLInputElement>('input[name="theme"]')];
  const apply = (theme: Theme): void => {
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    for (const radio of radios) radio.checked = radio.value === theme;
  };
  const stored = store.get('theme');
  apply(isTheme(stored) ? stored : 'auto');
  choice.addEventListener('change', (event) => {
    const radio = event.target;
    if (!(radio instanceof HTMLInputElement) || !isTheme(radio.value)) return;
    store.set('theme', radio.value);
    apply(radio.value);
  });
}
