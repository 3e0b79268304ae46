/** The form of the files: no escape from types, thin pages, no inline style or script, logical sides. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { fenceOf, nodesOf, type Source, sources, textFiles } from './sources.ts';

const none: string[] = [];

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

  test('what a reader reads is joined by the comma and the colon of the language, not by Latin ones', () => {
    const joined = /join\((['"`])[,;:] \1\)|[?:] (['"`])[,;:] \2|\}[,;:] \$\{|<\/\w+>[,;:] \{/u;
    const shown = textFiles('.ts', '.astro').filter(({ path }) =>
      /^(?:views|components|layouts|pages|client)\//u.test(path),
    );
    assert.ok(shown.length > 100, String(shown.length));
    const found = shown.flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, at) => (joined.test(line) ? [`${path}:${at + 1}`] : [])),
    );
    assert.deepEqual(found, none);
  });

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
