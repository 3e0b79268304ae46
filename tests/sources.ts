/** The source files and what each one imports, for the test of the architecture. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..', 'src');

export interface Import {
  /** Path under src (`model/corpus.ts`), or the name of a package. */
  target: string;
  inside: boolean;
  typeOnly: boolean;
}

export interface Source {
  /** Path under src. */
  path: string;
  text: string;
  /** The program: the whole of a .ts file, the fence of an .astro file. */
  code: ts.SourceFile;
  imports: Import[];
}

/** Files under src with one of the endings, tests left out. */
export function textFiles(...endings: string[]): { path: string; text: string }[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => endings.some((ending) => path.endsWith(ending)) && !path.endsWith('.test.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

export const fenceOf = (text: string): string => /^---\n([\s\S]*?)^---$/mu.exec(text)?.[1] ?? '';

export const sources: readonly Source[] = textFiles('.ts', '.astro').map(({ path, text }) => {
  const program = path.endsWith('.astro') ? fenceOf(text) : text;
  const code = ts.createSourceFile(path, program, ts.ScriptTarget.Latest, true);
  return { path, text, code, imports: code.statements.flatMap((one) => importsOf(one, path)) };
});

function importsOf(statement: ts.Statement, path: string): Import[] {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
  const from = statement.moduleSpecifier;
  if (!from || !ts.isStringLiteral(from)) return [];
  const inside = from.text.startsWith('.');
  const target = inside
    ? posix.join(posix.dirname(path), from.text.replace(/\?.*$/u, ''))
    : from.text;
  return [{ target, inside, typeOnly: isTypeOnly(statement) }];
}

/** `import type { A }`, or `import { type A, type B }`: nothing is left of it when it runs. */
function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  if (clause.name || !names || !ts.isNamedImports(names)) return false;
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

/** Visits every node of a program. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}
