/** On paper the foot of a page says where it is from; on screen the bar of the browser does. */

export function startPrinted({ document, location }: Window): void {
  addEventListener('beforeprint', () => {
    const foot = document.querySelector<HTMLElement>('.foot');
    if (foot) foot.dataset['at'] = location.href;
  });
}
