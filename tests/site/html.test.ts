/**
 * The HTML of every page against the standard, with the rules of .htmlvalidate.json. Relaxed there:
 * - valid-id: ids of units begin with a digit (`11a`), as the standard allows; the rule is of HTML 4.
 * - no-redundant-role: Safari forgets that a list without marks is a list, and a table whose parts
 *   are laid out is a table no more: their roles are said.
 * - no-trailing-whitespace: about the look of the source, which templates do not promise.
 */

import { resolve } from 'node:path';
import { test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { assertNone, embedFiles, languageOf, read } from './dist.ts';
import { sweptPages } from './swept.ts';

/** Resolves .htmlvalidate.json once: to do it for each page anew takes a sixth of the time. */
class SameForAll extends FileSystemConfigLoader {
  #config: ReturnType<FileSystemConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(
    ...asked: Parameters<FileSystemConfigLoader['getConfigFor']>
  ): ReturnType<FileSystemConfigLoader['getConfigFor']> {
    this.#config ??= super.getConfigFor(...asked);
    return this.#config;
  }
}

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new SameForAll());
  const found: string[] = [];
  const name = resolve('page.html');
  // Pages for frames differ from unit to unit, and from language to language in words alone; Arabic has all the markup.
  const embeds = embedFiles.filter((file) => languageOf(file) === 'ar');
  for (const file of [...sweptPages, ...embeds]) {
    const report = await validator.validateString(read(file), name);
    for (const { messages } of report.results) {
      for (const one of messages)
        found.push(`${file}:${one.line}:${one.column} ${one.ruleId}: ${one.message}`);
    }
  }
  assertNone(found);
});
