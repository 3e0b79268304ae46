/** The button that copies the link to a paragraph, or to the item that the address names. */

import { readFragment } from '../../places/fragment.ts';
import { at } from '../../places/pages.ts';

export function startCopyLink(window: Window): void {
  const { document, location, navigator } = window;
  const button = document.querySelector<HTMLButtonElement>('[data-copy-link]');
  const output = button?.parentElement?.querySelector('output');
  if (!button || !output) return;
  const template = button.dataset['what'] ?? '';
  const paragraph = document.querySelector('article[data-unit]');
  const name = button.textContent.replace(template.split('{what}')[0] ?? '', '').trim();
  const target = (): Element | undefined =>
    document.getElementById(readFragment(location.hash))?.closest('[data-unit]') ?? undefined;
  const update = (): void => {
    const unit = target();
    const label =
      unit && unit !== paragraph ? (unit.querySelector('.let')?.textContent.trim() ?? '') : '';
    const space = label === '' || document.documentElement.lang.startsWith('zh') ? '' : '\u00A0';
    button.textContent = template.replace('{what}', `${name}${space}${label}`);
    output.textContent = '';
  };
  button.addEventListener('click', () => {
    const unit = target();
    const page = location.href.replace(/#.*$/u, '');
    const link = unit && unit !== paragraph ? at(page, unit.id) : page;
    const say = (message: string | undefined): void => {
      output.textContent = (message ?? '').replace('{link}', link);
    };
    if (!navigator.clipboard) return say(button.dataset['failed']);
    navigator.clipboard.writeText(link).then(
      () => say(button.dataset['copied']),
      () => say(button.dataset['failed']),
    );
  });
  window.addEventListener('hashchange', update);
  button.hidden = false;
  update();
}
