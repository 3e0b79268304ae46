/** The examples of configurations, run by the programs that they are for, on the built site. */

import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { distFolder } from './dist.ts';

const examples = join(import.meta.dirname, '..', '..', 'docs', 'examples');
const has = (program: string): boolean =>
  spawnSync(program, [program === 'nginx' ? '-v' : 'version']).status === 0;

interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
}

const ask = (port: number, path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'gzip', host: 'example.org' };
    get({ host: '127.0.0.1', port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode: status = 0, headers: own } = response;
        resolve({ status, headers: own, body: Buffer.concat(parts) });
      });
    }).on('error', reject);
  });

/** A port that nobody has. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** The command that serves an example, with this port and folder in place of its own. */
const programs = {
  nginx(folder: string, port: number): [string, string[]] {
    const server = readFileSync(join(examples, 'nginx.conf'), 'utf8')
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replaceAll('/srv/www', join(folder, 'www'));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${join(folder, name)};`)
      .join(' ');
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    const main = `${user} daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/log; events {} http { access_log off; ${temporary} ${server} }`;
    writeFileSync(join(folder, 'nginx.conf'), main);
    return ['nginx', ['-e', join(folder, 'log'), '-c', join(folder, 'nginx.conf')]];
  },
  caddy(folder: string, port: number): [string, string[]] {
    const server = readFileSync(join(examples, 'Caddyfile'), 'utf8')
      .replace(':80 {', `http://127.0.0.1:${port}, http://example.org:${port} {`)
      .replaceAll('/srv/www', join(folder, 'www'));
    writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${server}`);
    return ['caddy', ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')]];
  },
};

for (const [name, serve] of Object.entries(programs)) {
  describe(`${name}, as its example says`, {
    skip: !has(name) && `there is no ${name} here`,
  }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'deployed-'));
    let child: ChildProcess | undefined;
    let port = 0;
    let said = '';

    before(async () => {
      mkdirSync(join(folder, 'www'));
      symlinkSync(distFolder, join(folder, 'www', 'compact'));
      port = await freePort();
      const [program, options] = serve(folder, port);
      child = spawn(program, options, { env: { ...process.env, HOME: folder } });
      child.stderr?.on('data', (words) => (said += words));
      for (let tries = 0; tries < 100; tries += 1) {
        const answer = await ask(port, '/compact/').catch(() => undefined);
        if (answer) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      assert.fail(`${name} does not answer: ${said.slice(-1000)}`);
    });
    after(async () => {
      const ended = child && new Promise((resolve) => child?.once('exit', resolve));
      child?.kill();
      await ended;
      rmSync(folder, { recursive: true });
    });

    test('gives pages below a folder, packed, as what they are, with the headers', async () => {
      const { status, headers, body } = await ask(port, '/compact/zh/11.html');
      assert.equal(status, 200);
      assert.equal(headers['content-type'], 'text/html; charset=utf-8');
      assert.equal(headers['content-encoding'], 'gzip');
      assert.ok(gunzipSync(body).equals(readFileSync(join(distFolder, 'zh', '11.html'))));
      assert.equal(headers['cache-control'], 'public, max-age=600');
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['referrer-policy'], 'strict-origin-when-cross-origin');
      assert.equal(headers['cross-origin-opener-policy'], 'same-origin');
    });

    test('knows the types of other files', async () => {
      const types = {
        'site.js': 'text/javascript',
        'mark.svg': 'image/svg+xml',
        'en/compact.json': 'application/json',
        'en/annotated-compact-en.epub': 'application/epub+zip',
        'en/annotated-compact-en.zip': 'application/zip',
      };
      for (const [path, type] of Object.entries(types)) {
        const { status, headers } = await ask(port, `/compact/${path}`);
        assert.equal(status, 200, path);
        assert.equal(String(headers['content-type']).replace(/;.*$/u, ''), type, path);
      }
    });

    test('is asked for the worker every time, and once in an hour for what is carried away', async () => {
      const { status, headers } = await ask(port, '/compact/worker.js');
      assert.equal(status, 200);
      assert.equal(headers['cache-control'], 'no-cache');
      assert.match(String(headers['content-type']), /^text\/javascript/u);
      const carried = await ask(port, '/compact/en/annotated-compact-en.epub');
      assert.equal(carried.headers['cache-control'], 'public, max-age=3600');
    });

    test('shows the page for a missing address, with its status', async () => {
      const { status, headers, body } = await ask(port, '/compact/zh/no-such-page.html');
      assert.equal(status, 404);
      const page = headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
      assert.ok(page.equals(readFileSync(join(distFolder, '404.html'))));
    });

    test('leads the name of a folder to its page, and takes a page by its name alone', async () => {
      const folderName = await ask(port, '/compact');
      assert.equal(folderName.status, 301);
      assert.match(String(folderName.headers['location']), /\/compact\/$/u);
      for (const path of ['/compact/', '/compact/en/', '/compact/en/11']) {
        assert.equal((await ask(port, path)).status, 200, path);
      }
    });
  });
}
