import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { findChromium, findFirefox, shellsBeside } from './browser.ts';

test('the Chromium that CHROMIUM_PATH names is taken, whatever else is there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compact-browser-'));
  const own = join(folder, 'my-chromium');
  writeFileSync(own, '#!/bin/sh\n');
  assert.equal(findChromium(own), own);
  rmSync(folder, { recursive: true });
});

test('a CHROMIUM_PATH that names no file is said, and nothing else is taken instead', () => {
  assert.throws(() => findChromium('/nowhere/chromium'), /CHROMIUM_PATH is \/nowhere\/chromium/u);
});

test('a FIREFOX_PATH that names no file is said', () => {
  assert.throws(() => findFirefox('/nowhere/firefox'), /FIREFOX_PATH is \/nowhere\/firefox/u);
});

test("Playwright's own headless shell is found beside its full browser, of the same revision alone", () => {
  const folder = mkdtempSync(join(tmpdir(), 'compact-browsers-'));
  const made = (path: string): string => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
    return file;
  };
  const full = made('chromium-1255/chrome-linux64/chrome');
  assert.deepEqual(shellsBeside(full), []);
  made('chromium_headless_shell-1244/chrome-headless-shell-linux64/chrome-headless-shell');
  assert.deepEqual(shellsBeside(full), []);
  const shell = made(
    'chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell',
  );
  assert.deepEqual(shellsBeside(full), [shell]);
  rmSync(folder, { recursive: true });
});
