/** What one module alone may touch, what the search may know, and how files are named: as far as a program can see. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { languageCodes } from '../src/model/languages.ts';
import { nodesOf, sources, textFiles } from './sources.ts';

const none: string[] = [];

test('the engine of the search knows no language', () => {
  const letter = /(?![a-z])\p{Ll}|\p{Lo}/u;
  const named: string[] = languageCodes.map(String);
  const breaches = sources
    .filter(({ path }) => path.startsWith('search/engine/'))
    .flatMap(({ path, code }) =>
      [...nodesOf(code)].flatMap((node) => {
        const literal =
          ts.isStringLiteralLike(node) ||
          ts.isRegularExpressionLiteral(node) ||
          ts.isTemplateHead(node) ||
          ts.isTemplateMiddleOrTemplateTail(node);
        const name = ts.isPropertyAssignment(node) || ts.isPropertyAccessExpression(node);
        const words = literal ? node.text : name ? node.name.getText() : '';
        const wrong =
          named.includes(words) || /Script=[A-Z]/u.test(words) || (literal && letter.test(words));
        return wrong ? [`${path}: ${words}`] : [];
      }),
    );
  assert.deepEqual(breaches, none);
});

describe('one door to the browser', () => {
  const doors: Readonly<Record<string, readonly string[]>> = {
    localStorage: ['client/store.ts'],
    history: ['client/history.ts'],
    // The name by which the package opens the browser's database, and the database itself.
    openDB: ['client/database.ts'],
    indexedDB: [],
  };
  const named = (path: string, code: ts.SourceFile, name: string): string[] =>
    [...nodesOf(code)].some((node) => ts.isIdentifier(node) && node.text === name) ? [path] : [];
  for (const [name, door] of Object.entries(doors)) {
    test(`${name} is touched by ${door.join() || 'nothing'} alone`, () => {
      const browser = sources.filter(({ path }) => path.startsWith('client/'));
      assert.deepEqual(
        browser.flatMap(({ path, code }) => named(path, code, name)),
        door,
      );
    });
  }
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
    const long = textFiles('.ts', '.astro', '.css')
      .filter(({ text }) => text.split('\n').length > 251)
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
