/** Questions to the worker, and its answers. */

import { below, workerUrl } from '../../places/files.ts';
import type { Progress, Question, Report } from '../../worker/messages.ts';
import { isRecord } from '../values.ts';

/** Why there is no worker. */
export type NoWorker = 'insecure' | 'refused';

export type Opened = ServiceWorkerRegistration | NoWorker;

/** The worker of the site, or why the browser has none. */
export async function openRegistration(window: Window, root: string): Promise<Opened> {
  if (!window.isSecureContext) return 'insecure';
  try {
    return await window.navigator.serviceWorker.register(below(root, workerUrl));
  } catch {
    return 'refused';
  }
}

/** The worker that answers, when it does; undefined when it could not be installed. */
export async function answering(
  registration: ServiceWorkerRegistration,
): Promise<ServiceWorker | undefined> {
  const { active, waiting, installing } = registration;
  if (active) return active;
  const coming = installing ?? waiting;
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (!coming || ['activated', 'redundant'].includes(coming.state)) resolve();
    };
    coming?.addEventListener('statechange', look);
    look();
  });
  return registration.active ?? undefined;
}

/** What the worker says to a question; undefined when it says nothing that is understood. */
export async function ask<Answer>(
  worker: ServiceWorker,
  question: Question,
  isAnswer: (value: unknown) => value is Answer,
): Promise<Answer | undefined> {
  const { port1, port2 } = new MessageChannel();
  const said = await new Promise<unknown>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data);
    worker.postMessage(question, [port2]);
    // A worker that was ended in the middle never answers.
    setTimeout(resolve, 240_000);
  });
  port1.close();
  return isAnswer(said) ? said : undefined;
}

export const isReport = (value: unknown): value is Report =>
  isRecord(value) && Array.isArray(value['held']) && typeof value['version'] === 'string';

export const isProgress = (value: unknown): value is Progress =>
  isRecord(value) && Array.isArray(value['missing']);

export const isDone = (value: unknown): value is true => value === true;
