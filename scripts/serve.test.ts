import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Site, searchPages, serve } from './serve.ts';

const root = mkdtempSync(join(tmpdir(), 'compact-serve-'));
let site: Site;
let under: Site;

before(async () => {
  mkdirSync(join(root, 'zh', 'a b'), { recursive: true });
  for (const file of [
    'index.html',
    '404.html',
    'zh/index.html',
    'zh/list.csv',
    'zh/a b/index.html',
  ])
    writeFileSync(join(root, file), file);
  site = await serve({ folder: root });
  under = await serve({ folder: root, base: '/some/folder' });
});

after(async () => {
  await site.close();
  await under.close();
  rmSync(root, { recursive: true });
});

/** The answer to a path sent as it is: `fetch` and browsers would tidy it up first. */
const ask = (of: Site, path: string): Promise<{ status: number; location: string; type: string }> =>
  new Promise((done, fail) => {
    request({ host: '127.0.0.1', port: new URL(of.url).port, path }, (response) => {
      response.resume();
      const { location = '', 'content-type': type = '' } = response.headers;
      done({ status: response.statusCode ?? 0, location, type });
    })
      .once('error', fail)
      .end();
  });

test('a folder is led to its own address, and never to another host', async () => {
  const cases: [path: string, location: string][] = [
    ['/zh', '/zh/'],
    ['/zh?q=a%20b', '/zh/?q=a%20b'],
    ['//host/..%2fzh', '/zh/'],
    ['//host/%2e%2e/zh', '/zh/'],
    ['///zh', '/zh/'],
    ['/%2fzh', '/zh/'],
    ['/zh/a%20b', '/zh/a%20b/'],
  ];
  for (const [path, location] of cases) {
    const found = await ask(site, path);
    assert.deepEqual([path, found.status, found.location], [path, 301, location]);
  }
  assert.equal((await ask(under, '/some/folder/zh')).location, '/some/folder/zh/');
  assert.equal((await ask(under, '//host/..%2fzh')).status, 404);
});

test('nothing outside the folder is served', async () => {
  for (const path of [
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/zh/..%2f..%2f..%2fetc',
  ])
    assert.equal((await ask(site, path)).status, 400, path);
  assert.equal((await ask(site, '/%E4%B8')).status, 400);
});

test('a table is a table, and what is missing is the page for it', async () => {
  assert.equal((await ask(site, '/zh/list.csv')).type, 'text/csv; charset=utf-8');
  assert.equal((await ask(site, '/zh/99.html')).status, 404);
  assert.equal((await ask(site, '/')).status, 200);
});

test('what was compressed beforehand is sent as small as it goes', async () => {
  const text = Array.from({ length: 3000 }, (_, at) => `word ${(at * 7919) % 1013}`).join(' ');
  writeFileSync(join(root, 'zh', 'search.html'), text);
  writeFileSync(join(root, 'zh', 'other.html'), text.replace('word', 'Word'));
  assert.deepEqual(searchPages(root), [join('zh', 'search.html')]);
  const own = await serve({ folder: root, ahead: searchPages(root) });
  const sizeOf = (path: string): Promise<number> =>
    new Promise((done, fail) => {
      const headers = { 'accept-encoding': 'gzip, br' };
      request(`${own.url}${path}`, { headers }, (response) => {
        assert.equal(response.headers['content-encoding'], 'br');
        let size = 0;
        response.on('data', (part: Buffer) => {
          size += part.length;
        });
        response.on('end', () => done(size));
      })
        .once('error', fail)
        .end();
    });
  assert.ok((await sizeOf('zh/search.html')) < (await sizeOf('zh/other.html')));
  await own.close();
});
