/** The line that says that there is a new version, with a button that takes it. */

import type { KeepingWords } from '../../views/keeping-words.ts';
import { making } from '../making.ts';
import { openSession } from '../store.ts';
import { answering, ask, isReport } from './talk.ts';

/**
 * `isTaken`: another window has taken it, and this page goes on with its own version until it is
 * loaded anew. The line stands once, whatever comes.
 */
export async function showVersionLine(
  window: Window,
  registration: ServiceWorkerRegistration,
  { language, said }: KeepingWords,
  isTaken: boolean,
): Promise<void> {
  const { document, location } = window;
  const session = openSession(window);
  const make = making(document);
  const button = (textContent: string, press: () => void): HTMLButtonElement => {
    const made = make('button', { type: 'button', className: 'btn', textContent });
    made.addEventListener('click', press);
    return made;
  };
  const show = (sentences: readonly string[], act: HTMLButtonElement, put = () => {}): void => {
    const line = make('p', { className: 'keeping-line' });
    line.setAttribute('role', 'status');
    line.dataset['apparatus'] = '';
    const later = button(said.newLater, () => {
      line.remove();
      put();
    });
    for (const text of sentences) line.append(make('span', { textContent: text }), ' ');
    line.append(act, ' ', later);
    document.querySelector('.keeping-line')?.remove();
    document.body.append(line);
  };

  if (isTaken) {
    show(
      [said.newTaken],
      button(said.newReload, () => location.reload()),
    );
    return;
  }
  const active = await answering(registration);
  const report = active && (await ask(active, { ask: 'report', language }, isReport));
  if (!registration.waiting) return;
  const coming = (await ask(registration.waiting, { ask: 'report', language }, isReport))?.version;
  // Told once in a visit, of each version.
  if (coming !== undefined && session.get('later') === coming) return;
  const take = button(said.newTake, () => {
    // By now it may be a later one than that of which the line told.
    const { waiting } = registration;
    take.disabled = true;
    waiting?.addEventListener('statechange', () => {
      if (waiting.state === 'activated') location.reload();
    });
    waiting?.postMessage({ ask: 'take over' });
    if (!waiting) location.reload();
  });
  show(report?.full ? [said.newVersion, said.newNoRoom] : [said.newVersion], take, () =>
    session.set('later', coming ?? ''),
  );
}
