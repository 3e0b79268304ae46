/** YAML with places: values for the schema, and the line of any field for an error message. */

import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { LineOf } from '../model/lists.ts';
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
    const offset = offsetOf(document.contents, path);
    return offset === undefined ? undefined : line(offset);
  };
  return { value: problems.length === 0 ? document.toJS() : undefined, lineOf, problems };
}

/** Where a field begins: at its key in a map, which may stand lines above its value. */
function offsetOf(root: unknown, path: readonly (string | number)[]): number | undefined {
  let node = root;
  let offset: number | undefined;
  for (const part of path) {
    if (isMap(node)) {
      // A key such as 48 is a number to YAML and a string to us.
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(part),
      );
      if (!pair) return undefined;
      offset = isNode(pair.key) ? pair.key.range?.[0] : undefined;
      node = pair.value;
    } else if (isSeq(node) && typeof part === 'number') {
      node = node.items[part];
      offset = isNode(node) ? node.range?.[0] : undefined;
    } else return undefined;
  }
  return offset;
}
