/** Who may import whom, and the form of the files: the rules of the house, as far as a program can see. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { fenceOf, nodesOf, type Source, sources, textFiles } from './sources.ts';

interface Room {
  /** Rooms that it may import, besides itself. */
  rooms: readonly string[];
  /** Rooms of which it may know the types alone. */
  types?: readonly string[];
  /** Packages it may import; a name stands for its paths too, `node:` for all of Node. */
  packages?: readonly string[];
  packageTypes?: readonly string[];
}

/** A room is a folder under src, or a file that stands in src itself. */
const rooms: Readonly<Record<string, Room>> = {
  // The Compact as plain values: nothing of Astro, Node, the browser or Markdown.
  model: { rooms: [], types: ['schemas'] },
  schemas: { rooms: ['model'], packages: ['astro/zod'] },
  i18n: { rooms: ['model'], types: ['schemas'] },
  'urls.ts': { rooms: [], types: ['model'] },
  markdown: {
    rooms: ['model'],
    packages: ['rehype-slug', 'remark-gfm', 'remark-cjk-friendly', 'remark-parse', 'unified'],
    packageTypes: ['mdast', 'vfile'],
  },
  // Content from disk, for checks and scripts.
  authoring: {
    rooms: ['model', 'schemas', 'markdown', 'search'],
    packages: [
      'node:',
      'astro/zod',
      'yaml',
      'unified',
      'remark-parse',
      'remark-frontmatter',
      'remark-mdx',
      'remark-gfm',
      'remark-cjk-friendly',
    ],
    packageTypes: ['mdast'],
  },
  // The search, which the browser and the command line share.
  search: { rooms: ['model'], types: ['schemas'] },
  views: { rooms: ['model', 'i18n', 'urls.ts'] },
  // Props in, markup out.
  components: {
    rooms: ['i18n', 'urls.ts', 'model', 'styles'],
    types: ['views'],
    packages: ['hastscript', 'hast-util-to-html'],
    packageTypes: ['astro', 'hast'],
  },
  layouts: { rooms: ['components', 'i18n', 'model', 'styles'], types: ['views'] },
  // Runs in the browser: neither Astro nor Node, and no package.
  client: { rooms: ['model', 'i18n', 'search'], types: ['views'] },
  editions: { rooms: ['model', 'views', 'i18n', 'urls.ts'], packages: ['node:'] },
  pages: {
    rooms: [
      'corpus.ts',
      'views',
      'components',
      'layouts',
      'model',
      'client',
      'editions',
      'search',
      'urls.ts',
    ],
    packages: ['astro:content', 'esbuild'],
    packageTypes: ['astro'],
  },
  integrations: {
    rooms: ['authoring', 'model', 'search'],
    packages: ['node:', 'pagefind', 'esbuild', 'linkedom'],
    packageTypes: ['astro'],
  },
  // The one door to astro:content, and what registers the collections.
  'corpus.ts': {
    rooms: ['model', 'authoring', 'markdown'],
    types: ['i18n', 'views', 'search'],
    packages: ['astro:content'],
  },
  'content.config.ts': { rooms: ['schemas'], packages: ['astro', 'astro:content', 'yaml'] },
  styles: { rooms: [] },
};

const roomOf = (path: string): string => path.split('/')[0] ?? path;
const none: string[] = [];

test('there are sources to look at', () => {
  assert.ok(sources.length > 100);
  assert.ok(
    sources.every(({ path }) => rooms[roomOf(path)]),
    'a folder without a rule',
  );
});

describe('who may import whom', () => {
  for (const [name, room] of Object.entries(rooms)) {
    test(name, () => {
      const breaches = sources
        .filter(({ path }) => roomOf(path) === name)
        .flatMap(({ path, imports }) =>
          imports
            .filter(
              (one) => !(one.inside ? insideAllowed(name, room, one) : packageAllowed(room, one)),
            )
            .map(
              ({ target, typeOnly }) => `${path} imports ${target}${typeOnly ? ' (types)' : ''}`,
            ),
        );
      assert.deepEqual(breaches, none);
    });
  }
});

function insideAllowed(
  name: string,
  room: Room,
  { target, typeOnly }: { target: string; typeOnly: boolean },
): boolean {
  // The received text is a file of content that the door to it reads as it is.
  if (name === 'corpus.ts' && target === '../content/source/received.zh.txt') return true;
  const other = roomOf(target);
  return (
    other === name || room.rooms.includes(other) || (typeOnly && (room.types ?? []).includes(other))
  );
}

function packageAllowed(
  { packages = [], packageTypes = [] }: Room,
  { target, typeOnly }: { target: string; typeOnly: boolean },
): boolean {
  const among = (names: readonly string[]): boolean =>
    names.some(
      (name) => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`),
    );
  return among(packages) || (typeOnly && among(packageTypes));
}

test('no module imports itself by a circle', () => {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at !== -1) circles.push([...way.slice(at), path].join(' -> '));
    if (at !== -1 || done.has(path)) return;
    for (const { target } of byPath.get(path)?.imports ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  assert.deepEqual(circles, none);
});

describe('names and sizes', () => {
  test('no folder or file is a bag', () => {
    const bag = /(?:^|\/)(?:utils?|helpers?|lib|misc|common|shared|index)(?:\/|\.ts$)/u;
    assert.deepEqual(
      sources.map(({ path }) => path).filter((path) => bag.test(path)),
      none,
    );
  });

  test('nothing is passed on wholesale', () => {
    const passing = sources.filter(({ code }) =>
      code.statements.some((one) => ts.isExportDeclaration(one) && !one.exportClause),
    );
    assert.deepEqual(
      passing.map(({ path }) => path),
      none,
    );
  });

  test('no file is longer than 250 lines', () => {
    // One list of pages that list units, and one flat list of described strings.
    const exceptions = ['schemas/ui.ts'];
    const long = textFiles('.ts', '.astro', '.css')
      .filter(({ path, text }) => text.split('\n').length > 251 && !exceptions.includes(path))
      .map(({ path }) => path);
    assert.deepEqual(long, none);
  });

  test('every module says at its head what it is for, unless its first declaration does', () => {
    const silent = sources.filter(
      ({ path, text, code }) =>
        path.endsWith('.ts') &&
        !text.startsWith('/**') &&
        !code.statements
          .slice(0, 12)
          .some(
            (one) => !ts.isImportDeclaration(one) && ts.getJSDocCommentsAndTags(one).length > 0,
          ),
    );
    assert.deepEqual(
      silent.map(({ path }) => path),
      none,
    );
  });
});

describe('the language of the sources', () => {
  const uses = (test: (node: ts.Node) => boolean): string[] =>
    sources.flatMap(({ path, code }: Source) =>
      [...nodesOf(code)].filter(test).map((node) => {
        const { line } = code.getLineAndCharacterOfPosition(node.getStart());
        return `${path}:${line + 1} ${node.parent.getText().slice(0, 60)}`;
      }),
    );

  test('no any', () => {
    assert.deepEqual(
      uses((node) => node.kind === ts.SyntaxKind.AnyKeyword),
      none,
    );
  });

  test('no cast, but to const and to unknown, and to a wider type in a guard', () => {
    const casts = uses(
      (node) =>
        (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) &&
        !/^(?:const|unknown|readonly string\[\])$/u.test(node.type.getText()),
    );
    assert.deepEqual(casts, none);
  });

  test('no check is switched off', () => {
    const off = sources.filter(({ text }) =>
      /@ts-(?:ignore|expect-error|nocheck)|biome-ignore|eslint-disable/u.test(text),
    );
    assert.deepEqual(
      off.map(({ path }) => path),
      none,
    );
  });
});

describe('pages and components', () => {
  const astro = textFiles('.astro');

  /** Statements of a fence in lines; imports, the types of props, comments and blank lines do not count. */
  function codeLines(text: string): number {
    const program = ts.createSourceFile('fence.ts', fenceOf(text), ts.ScriptTarget.Latest, true);
    return program.statements
      .filter(
        (one) =>
          !ts.isImportDeclaration(one) &&
          !ts.isInterfaceDeclaration(one) &&
          !ts.isTypeAliasDeclaration(one),
      )
      .flatMap((one) => one.getText().split('\n'))
      .filter((line) => line.trim() !== '').length;
  }

  test('a fence has at most 15 lines of code', () => {
    assert.deepEqual(
      astro.filter(({ text }) => codeLines(text) > 15).map(({ path }) => path),
      none,
    );
  });

  test('no style stands on an element', () => {
    assert.deepEqual(
      astro
        .filter(({ text }) => /\sstyle=/u.test(text.replace(fenceOf(text), '')))
        .map(({ path }) => path),
      none,
    );
  });

  test('no script stands in a page: scripts are files', () => {
    assert.deepEqual(
      astro.filter(({ text }) => /<script(?![^>]*\ssrc=)/u.test(text)).map(({ path }) => path),
      none,
    );
  });

  test('styles name no physical side or size', () => {
    const physical =
      /^(?:left|right|top|bottom|(?:(?:scroll-)?(?:margin|padding)|border)-(?:left|right|top|bottom)(?:-\w+)?|(?:min-|max-)?(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius)$/u;
    const found = textFiles('.css', '.astro').flatMap(({ path, text }) => {
      const sheet = path.endsWith('.css')
        ? text
        : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map((one) => one[1]).join('');
      return [
        ...sheet
          .replace(/\/\*[\s\S]*?\*\//gu, '')
          .matchAll(/[{;]\s*([a-z-]+)\s*:\s*([^;{}]*)(?=[;}])/gu),
      ]
        .filter(
          ([, property = '', value = '']) =>
            physical.test(property) ||
            (/^(?:text-align|float|clear)$/u.test(property) && /^(?:left|right)\b/u.test(value)),
        )
        .map(([declaration]) => `${path}: ${declaration.slice(1).trim()}`);
    });
    assert.deepEqual(found, none);
  });
});
