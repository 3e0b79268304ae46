/** JSON with places. YAML reads JSON too, and knows lines; but it forgives what JSON does not. */

import { readYaml, type YamlFile } from './yaml-file.ts';

export function readJson(text: string, file: string): YamlFile {
  const read = readYaml(text, file);
  try {
    JSON.parse(text);
    // A key given twice is no error to JSON, which would silently keep the last one.
    return read;
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/u.exec(what)?.[1];
    // What is cut off ends at its last line, not at the empty one after it.
    const before = text.trimEnd().slice(0, position === undefined ? undefined : Number(position));
    const problem = {
      code: 'json-syntax',
      file,
      line: before.split('\n').length,
      message: `This is not JSON: ${what.replace(/\s+/gu, ' ')}.`,
      remedy: 'Mend the line or the one before it; look for a missing or spare comma or quote.',
    };
    return { value: undefined, lineOf: read.lineOf, problems: [problem] };
  }
}
