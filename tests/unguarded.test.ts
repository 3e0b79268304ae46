/**
 * Nothing of the type any is used before a guard has looked at it: not what JSON.parse, YAML, a
 * response, a message or the history gives back, nor what a package leaves untyped. The compiler
 * would let all of it pass for anything.
 */

import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');
const config = ts.getParsedCommandLineOfConfigFile(
  join(root, 'tsconfig.json'),
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (problem) => assert.fail(text(problem)) },
);
assert.ok(config);
const { options, fileNames } = config;

/** Sentences to try the test itself on, as files that are not on disk. */
const faults = [
  'const a: { b: string } = JSON.parse("");',
  'const a: Record<string, unknown> = JSON.parse("");',
  'JSON.parse("").b;',
  'const { a } = JSON.parse("");',
  'async function f(a: Response) { const b: string = await a.json(); return b; }',
  'const a: string = history.state;',
  'const f = (a: MessageEvent): string => a.data.b;',
];
const fine = [
  'const a: unknown = JSON.parse("");',
  'JSON.parse("");',
  'const f = (): unknown => JSON.parse("");',
  'async function f(a: Response) { const b: unknown = await a.json(); return b; }',
  'const f = (a: unknown): boolean => a === 1; f(JSON.parse(""));',
];
const tried = new Map(
  [...faults, ...fine].map((sentence, at) => [join(root, `tried-${at}.ts`), sentence]),
);
const host = ts.createCompilerHost(options, true);
const { fileExists, readFile } = host;
host.fileExists = (path) => tried.has(path) || fileExists(path);
host.readFile = (path) => tried.get(path) ?? readFile(path);
const { getSourceFile } = host;
host.getSourceFile = (path, version, ...rest) => {
  const sentence = tried.get(path);
  return sentence === undefined
    ? getSourceFile(path, version, ...rest)
    : ts.createSourceFile(path, `export {};\n${sentence}`, version, true);
};
const program = ts.createProgram([...fileNames, ...tried.keys()], options, host);
const checker = program.getTypeChecker();

const text = ({ messageText }: ts.Diagnostic): string =>
  ts.flattenDiagnosticMessageText(messageText, '\n');

const typeOf = (node: ts.Node): ts.Type => checker.getTypeAtLocation(node);
const isAny = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.Any) !== 0;
const isUnknown = (type: ts.Type | undefined): boolean =>
  type !== undefined && (type.flags & ts.TypeFlags.Unknown) !== 0;

/** A call, a property or an awaited value that brings an any into the program: nothing inside it is one already. */
function bringsAny(node: ts.Node): node is ts.Expression {
  if (ts.isAwaitExpression(node)) {
    return isAny(typeOf(node)) && !isAny(typeOf(node.expression));
  }
  if (!ts.isCallExpression(node) && !ts.isPropertyAccessExpression(node)) return false;
  if (ts.isCallExpression(node.parent) && node.parent.expression === node) return false;
  if (!isAny(typeOf(node))) return false;
  const inner = ts.isCallExpression(node) ? calledOn(node) : node.expression;
  return inner === undefined || !isAny(typeOf(inner));
}

const calledOn = ({ expression }: ts.CallExpression): ts.Expression | undefined =>
  ts.isPropertyAccessExpression(expression) ? expression.expression : undefined;

/** Whether what takes the value takes it as unknown, or nobody takes it. */
function isGuarded(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isExpressionStatement(parent)) return true;
  if (ts.isTypeOfExpression(parent)) return true;
  if (ts.isAwaitExpression(parent) || ts.isParenthesizedExpression(parent))
    return isGuarded(parent);
  return isUnknown(checker.getContextualType(node));
}

/** Every node of a program, without the marks between them, which nodesOf of the sources has too. */
function nodesOf(node: ts.Node): ts.Node[] {
  const nodes = [node];
  ts.forEachChild(node, (child) => {
    nodes.push(...nodesOf(child));
  });
  return nodes;
}

function unguarded(file: ts.SourceFile): string[] {
  return nodesOf(file)
    .filter(bringsAny)
    .filter((node) => !isGuarded(node))
    .map((node) => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      return `${relative(root, file.fileName)}:${line + 1} ${node.getText().slice(0, 60)}`;
    });
}

const own = program
  .getSourceFiles()
  .filter(({ fileName }) => /^(?:src|scripts|tests)\/.*\.ts$/u.test(relative(root, fileName)));

test('what comes from outside is unknown until a guard has looked at it', () => {
  assert.ok(own.length > 200);
  assert.deepEqual(own.flatMap(unguarded), []);
});

test('the test sees what it is to see', () => {
  const seen = program.getSourceFiles().flatMap((file) => {
    const sentence = tried.get(file.fileName);
    return sentence !== undefined && unguarded(file).length > 0 ? [sentence] : [];
  });
  assert.deepEqual(seen, faults);
});
