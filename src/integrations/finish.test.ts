import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { finishSite } from './finish.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>1</title></head><body>${body}</body></html>`;

/** A built folder with these files; what is done to it; and what a file holds afterwards. */
async function finished(
  files: Readonly<Record<string, string>>,
): Promise<(file: string) => string> {
  const root = mkdtempSync(join(tmpdir(), 'compact-finish-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(root, file, '..'), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    await finishSite(root);
    const after = new Map(
      Object.keys(files).map((file) => [file, readFileSync(join(root, file), 'utf8')]),
    );
    return (file) => after.get(file) ?? '';
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('links become relative', async () => {
  const after = await finished({
    'index.html': page('<a href="/zh/11.html">11</a>'),
    'zh/11.html': page('<a href="/index.html">home</a>'),
  });
  assert.match(after('index.html'), /href="zh\/11\.html"/u);
  assert.match(after('zh/11.html'), /href="\.\.\/index\.html"/u);
});

test('a link to a folder is a link to nothing: from disk it opens a list of files', async () => {
  const files = { 'index.html': page('<a href="/zh">zh</a>'), 'zh/index.html': page('') };
  await assert.rejects(finished(files), /index\.html -> \/zh$/u);
});

test('every link to what is not there is named, not the first alone', async () => {
  const files = { 'index.html': page('<a href="/a.html">a</a><a href="/b.html">b</a>') };
  await assert.rejects(finished(files), /\/a\.html\nindex\.html -> \/b\.html/u);
});

test('indents between tags go, words and the end of the line stay', async () => {
  const after = await finished({ 'index.html': page('<p>one\n  two</p>\n    <b>x</b> <i>y</i>') });
  assert.ok(after('index.html').includes('<p>one\n  two</p>\n<b>x</b> <i>y</i>'));
});
