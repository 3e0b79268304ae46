/** The front matter of an entry, a note or a page: read with its lines, or the problem that it lacks. */

import { splitEntry } from '../model/entry.ts';
import type { Problem } from '../model/problems.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

export interface FrontMatter extends YamlFile {
  /** The words after it. */
  body: string;
  /** Line of the file that the words begin on. */
  bodyLine: number;
}

/** `what` is how the problem calls the file: entry, note, page. */
export function readFrontMatter(
  source: string,
  file: string,
  what: string,
): FrontMatter | { missing: Problem } {
  const split = splitEntry(source);
  if (!split) {
    const missing = {
      code: 'front-matter-missing',
      file,
      line: 1,
      message: `The ${what} does not begin with front matter between two lines ---.`,
      remedy: `Add it; content/README.md shows ${/^[aeiou]/u.test(what) ? 'an' : 'a'} ${what}.`,
    };
    return { missing };
  }
  const { body, frontMatter } = split;
  const before = source.slice(0, source.length - body.length);
  return { ...readYaml(frontMatter, file, 2), body, bodyLine: before.split('\n').length };
}
