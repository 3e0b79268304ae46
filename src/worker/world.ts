/** What the worker touches of the browser, as the little of it that it needs; tests give it one of their own. */

import type { Build } from './build.ts';

/** A box of answers by their addresses. */
export interface Box {
  match(address: string): Promise<Response | undefined>;
  put(address: string, answer: Response): Promise<void>;
  delete(address: string): Promise<boolean>;
  keys(): Promise<readonly { readonly url: string }[]>;
}

export interface World {
  /** Address of the site's folder, with a slash at its end. */
  root: string;
  build: Build;
  caches: {
    open(name: string): Promise<Box>;
    delete(name: string): Promise<boolean>;
    keys(): Promise<string[]>;
  };
  fetch(asked: Request | string, init?: RequestInit): Promise<Response>;
  /** Ids of the pages that the worker answers. */
  windows(): Promise<readonly string[]>;
  /** Whether the browser asks to save data, as far as a worker is told. */
  isSparing(): boolean;
}
