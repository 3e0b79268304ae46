/** A copy of the project that can be built and changed without touching the project itself. */

import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const left = new Set(['.git', '.astro', '.cache', 'dist', 'node_modules', 'test-results']);

/** Copies the project to a new folder whose name begins with `prefix`; returns the folder. */
export function copyProject(prefix: string): string {
  const root = resolve('.');
  const folder = mkdtempSync(join(tmpdir(), prefix));
  cpSync(root, folder, {
    recursive: true,
    filter: (path) =>
      path === root || join(root, basename(path)) !== path || !left.has(basename(path)),
  });
  linkPackages(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/**
 * Links the packages one by one into a folder of its own: Astro keeps its cache in node_modules,
 * and a copy must not find the cache of the project, nor leave its own there.
 */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    const cache = name.startsWith('.') && name !== '.bin';
    if (!cache) symlinkSync(join(from, name), join(to, name));
  }
}
