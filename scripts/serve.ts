/**
 * Serves a built site as a plain file host does: files under their own names, index.html for a
 * folder, the 404.html of the nearest folder for what is missing; text compressed.
 *
 * node scripts/serve.ts [FOLDER] [--base /sub/path]   port from PORT, else 4321 or the next free one
 */

import { globSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { compressAhead, compressed } from './compress.ts';
import { optionsOf } from './options.mjs';

export interface Site {
  /** Address of the site's root, with a slash at its end. */
  url: string;
  close(): Promise<void>;
}

interface Options {
  folder: string;
  /** Folder of the host that the site stands in, `/sub/path`. */
  base?: string;
  /** 0 takes any free port. */
  port?: number;
  /** Files that are compressed as small as they go before anybody asks. */
  ahead?: readonly string[];
}

const host = '127.0.0.1';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** The search pages: words that a reader waits for before the first result, and nothing else is as large. */
export const searchPages = (folder: string): string[] =>
  globSync('*/search.html', { cwd: folder }).sort();

/** Starts serving; when the port is taken, the next free one. */
export async function serve({ folder, base = '/', port = 0, ahead = [] }: Options): Promise<Site> {
  const root = resolve(folder);
  await Promise.all(ahead.map(async (file) => compressAhead(await readFile(join(root, file)))));
  const prefix = `/${base}/`.replace(/\/+/gu, '/');
  const server = createServer((request, response) => {
    answer(root, prefix, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await listen(server, port);
  return {
    url: `http://${host}:${portOf(server)}${prefix}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number): Promise<void> {
  for (let next = port; ; next += 1) {
    try {
      await new Promise<void>((done, fail) => {
        server.once('error', fail);
        server.listen(next, host, () => {
          server.off('error', fail);
          done();
        });
      });
      return;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || next >= port + 100) throw error;
    }
  }
}

const isAddress = (value: AddressInfo | string | null): value is AddressInfo =>
  typeof value === 'object' && value !== null;

function portOf(server: Server): number {
  const address = server.address();
  if (!isAddress(address)) throw new Error('the server has no port');
  return address.port;
}

async function answer(
  root: string,
  prefix: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const head = request.method === 'HEAD';
  if (!head && request.method !== 'GET')
    return send(response, 405, 'text/plain', 'GET or HEAD only');
  const path = pathOf(request.url ?? '/');
  if (path === undefined) return send(response, 400, 'text/plain', 'not a path');
  if (!path.startsWith(prefix))
    return send(response, 404, 'text/plain', `the site is at ${prefix}`);
  const file = join(root, path.slice(prefix.length));
  if (file !== root && !file.startsWith(root + sep)) {
    return send(response, 400, 'text/plain', 'outside the site');
  }
  const kind = await kindOf(file);
  if (kind === 'folder' && !path.endsWith('/')) {
    response.writeHead(301, { location: locationOf(root, prefix, file, request.url ?? '') }).end();
    return;
  }
  const wanted = kind === 'folder' ? join(file, 'index.html') : file;
  const found = !path.endsWith('/') || kind === 'folder' ? await kindOf(wanted) : undefined;
  if (found === 'file') {
    return sendFile(request, response, 200, wanted);
  }
  const page = await nearestNotFound(root, file);
  if (page === undefined) return send(response, 404, 'text/plain', 'not found');
  return sendFile(request, response, 404, page);
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
): Promise<void> {
  if (request.method === 'HEAD') return send(response, status, typeOf(file), '');
  const type = typeOf(file);
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const { body, encoding } = compressed(await readFile(file), type, accepted);
  if (encoding !== undefined) response.setHeader('content-encoding', encoding);
  response.setHeader('vary', 'accept-encoding');
  send(response, status, type, body);
}

/**
 * The address of a folder, made from where the file lies: what was asked for may begin with two
 * slashes, which to a browser is another host. The query stays.
 */
function locationOf(root: string, prefix: string, folder: string, url: string): string {
  const inside = relative(root, folder).split(sep).map(encodeURIComponent).join('/');
  const query = /^[^?#]*(\?[^#]*)/u.exec(url)?.[1] ?? '';
  return `${prefix}${inside}/${query}`;
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/u, ''));
  } catch {
    return undefined;
  }
}

async function nearestNotFound(root: string, file: string): Promise<string | undefined> {
  for (let folder = dirname(file); folder.startsWith(root); folder = dirname(folder)) {
    const page = join(folder, '404.html');
    if ((await kindOf(page)) === 'file') return page;
  }
  return undefined;
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

const typeOf = (file: string): string => types[extname(file)] ?? 'application/octet-stream';

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
}

if (import.meta.main) {
  const usage =
    'node scripts/serve.ts [FOLDER] [--base /sub/path]     serves a built site; the port is PORT';
  const { values, positionals } = optionsOf(usage, {
    options: { base: { type: 'string' } },
    allowPositionals: true,
  });
  const port = Number(process.env['PORT'] ?? 4321);
  const folder = positionals[0] ?? 'dist';
  const site = await serve({ folder, base: values.base ?? '/', port, ahead: searchPages(folder) });
  process.stdout.write(`\nThe site is at ${site.url} (stop with Ctrl+C)\n`);
}
