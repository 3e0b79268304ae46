/** A browser script as one classic file, which also runs from disk. */

import { build } from 'esbuild';

export async function bundled(entry: string): Promise<Response> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    write: false,
  });
  const code = result.outputFiles[0]?.text ?? '';
  return new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
