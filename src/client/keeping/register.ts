/**
 * Begins what keeps pages on the device, when the page has loaded and on the web alone: from disk a
 * browser would complain of the manifest, and knows no workers. What tells readers of it comes only
 * when there is something to tell.
 */

import { below, keepingUrl, manifestUrl, workerUrl } from '../../places/files.ts';
import type { Question } from '../../worker/messages.ts';
import { ownFolder } from '../own-folder.ts';
import { loadScript } from '../script.ts';

declare global {
  interface Window {
    /** Tells of a version that waits or was taken in another window, and of what is kept where the page has a place for it. */
    compactKeeping?: (root: string, news?: 'waits' | 'taken') => Promise<void>;
  }
}

export function startKeeping(window: Window): void {
  const { document, location, navigator, performance } = window;
  // A folder that was carried away has neither, wherever it lies: its pages lack what is for the web alone.
  if (!/^http/u.test(location.protocol) || !document.querySelector('meta[property]')) return;
  const root = ownFolder(window);
  const language = document.documentElement.lang.slice(0, 2);
  const href = below(root, manifestUrl(language));
  document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', href }));
  let loading: Promise<unknown> | undefined;
  const tell = async (news?: 'waits' | 'taken'): Promise<void> => {
    loading ??= loadScript(document, below(root, keepingUrl(language)));
    await loading;
    await window.compactKeeping?.(root, news);
  };
  const begin = async (): Promise<void> => {
    const workers = navigator.serviceWorker;
    const registration = await workers.register(below(root, workerUrl));
    const look = (): void => {
      if (registration.active && registration.waiting) tell('waits').catch(() => {});
    };
    const hear = (): void => {
      registration.installing?.addEventListener('statechange', look);
    };
    registration.addEventListener('updatefound', hear);
    workers.addEventListener('controllerchange', () => {
      tell('taken').catch(() => {});
    });
    hear();
    look();
    const seen: Question = {
      ask: 'seen',
      files: [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)],
      sparing: isSparing(window),
    };
    (await workers.ready).active?.postMessage(seen);
  };
  window.addEventListener('load', () => {
    if (document.querySelector('[data-keeping]')) tell().catch(() => {});
    // No workers here, or refused: the page of downloads says so, all others are read as ever.
    begin().catch(() => {});
  });
}

/** Whether the reader's browser asks to save data; not all browsers tell. */
function isSparing({ navigator, matchMedia }: Window): boolean {
  const line: unknown = 'connection' in navigator ? navigator.connection : undefined;
  const asks = typeof line === 'object' && line !== null && 'saveData' in line && line.saveData;
  return asks === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}
