/** YAML with places: values for the schema, and the line of any field for an error message. */

import { isNode, LineCounter, parseDocument } from 'yaml';
import type { LineOf } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';

export interface YamlFile {
  value: unknown;
  lineOf: LineOf;
  problems: Problem[];
}

/** Reads YAML; `firstLine` is the line of the file that the text begins on. */
export function readYaml(text: string, file: string, firstLine = 1): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const line = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const problems = document.errors.map((error) => ({
    code: 'yaml-syntax',
    file,
    line: line(error.pos[0]),
    message: `This is not YAML: ${error.message.split('\n')[0] ?? error.code}`,
    remedy: 'Mend the line; look for a missing colon, quote or bracket, or a key given twice.',
  }));
  const lineOf: LineOf = (path) => {
    for (const key of [path, path.map((part) => numeric(part))]) {
      const node = document.getIn(key, true);
      if (isNode(node) && node.range) return line(node.range[0]);
    }
    return undefined;
  };
  return { value: problems.length === 0 ? document.toJS() : undefined, lineOf, problems };
}

/** A key such as 48 is a number to YAML and a string to us. */
const numeric = (part: string | number): string | number =>
  typeof part === 'string' && /^\d+(\.\d+)?$/u.test(part) ? Number(part) : part;
