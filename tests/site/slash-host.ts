/** A host that shows every page under its name with a slash, as some do: `/en/11/` is en/11.html. */

import { createServer } from 'node:http';
import { type Site, serve } from '../../scripts/serve.ts';
import { distFolder, files } from './dist.ts';

/** `base` is the folder of the host that the site stands in, with a slash on both sides. */
export async function serveWithSlashes(base = '/'): Promise<Site> {
  const plain = await serve({ folder: distFolder, base });
  const server = createServer((request, response) => {
    const [, path = '', query = ''] = /^([^?]*)(.*)$/u.exec(request.url ?? '') ?? [];
    const inside = decodeURI(path.slice(base.length));
    const named = inside.replace(/\/$/u, '.html');
    if (
      inside.endsWith('.html') &&
      !/(?:^|\/)index\.html$/u.test(inside) &&
      files.includes(inside)
    ) {
      response.writeHead(301, { location: path.replace(/\.html$/u, '/') + query }).end();
      return;
    }
    const file = inside.endsWith('/') && files.includes(named) ? named : inside;
    void fetch(plain.url + encodeURI(file)).then(async (answer) => {
      const type = answer.headers.get('content-type') ?? 'text/plain';
      response.writeHead(answer.status, { 'content-type': type });
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the host has no port');
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await plain.close();
    },
  };
}
