/** The browser script: src/client bundled into one classic file, which also runs from disk. */

import { build } from 'esbuild';

export async function GET(): Promise<Response> {
  const result = await build({
    entryPoints: ['src/client/site.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome123', 'firefox121', 'safari17.5'],
    write: false,
  });
  const code = result.outputFiles[0]?.text ?? '';
  return new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
