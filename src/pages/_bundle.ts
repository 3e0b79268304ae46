/** A browser script as one classic file, which also runs from disk; and the style sheets that come after the page. */

import { build, type Plugin } from 'esbuild';
import type { Language } from '../model/languages.ts';

export async function bundled(entry: string): Promise<Response> {
  const code = await bundledCode(entry);
  return new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}

/** The code alone. With a language, the words of the search are those of this language alone. */
export async function bundledCode(entry: string, only?: Language): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    // All of them have \p{…}; esbuild doubts it, and would write constructors in place of literals.
    supported: { 'regexp-unicode-property-escapes': true },
    write: false,
    plugins: only === undefined ? [] : [wordsOf(only)],
  });
  return (result.outputFiles[0]?.text ?? '').trimEnd();
}

/** A style sheet with all that it imports, and the rules that follow from the content. */
export async function bundledStyles(entry: string, more = ''): Promise<Response> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: ['chrome123', 'firefox121', 'safari17.5', 'ios17.5'],
    write: false,
  });
  const sheet = (result.outputFiles[0]?.text ?? '').trimEnd() + more;
  return new Response(sheet, { headers: { 'content-type': 'text/css; charset=utf-8' } });
}

/** Puts one language in the place of the table of all (src/search/languages/word-rules.ts). */
const wordsOf = (language: Language): Plugin => ({
  name: 'words of one language',
  setup: ({ onLoad }) =>
    // Read as a pattern of Go, which has no flag u.
    onLoad({ filter: /[\\/]word-rules\.ts$/ }, () => ({
      contents: `import { words as ${language} } from './${language}.ts'; export const wordRules = { ${language} };`,
      loader: 'ts',
    })),
});
