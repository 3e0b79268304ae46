/**
 * The Akoma Ntoso files: valid by the schema of OASIS, which a validator that is not ours reads; the
 * text of six languages read back from them to the letter; every reference leading somewhere.
 */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { validateXML } from 'xmllint-wasm';
import { eIdOf } from '../src/editions/akn/names.ts';
import { plainWords } from '../src/model/segments.ts';
import { editionsNamed, material, textOf } from './editions.ts';
import { elementsOf } from './xml.ts';

const { corpus } = material;
const files = editionsNamed('akn').map(({ language, path, write: _, ...rest }) => ({
  path,
  language: corpus.languages.find((one) => one === language) ?? 'zh',
  text: textOf({ path, write: _, ...rest }),
}));

/** The schema is not the project's: AKN_SCHEMA names its folder, or it is beside the project. */
function schemaFolder(): string | undefined {
  const given = process.env['AKN_SCHEMA'];
  if (given) return given;
  for (let at = import.meta.dirname; at !== dirname(at); at = dirname(at)) {
    const folder = join(at, 'shared', 'schemas', 'akn');
    if (existsSync(folder)) return folder;
  }
  return undefined;
}

const folder = schemaFolder();
const skip = folder ? false : 'no schema: name its folder in AKN_SCHEMA';

test('each is valid by the schema, and a broken one is not', { skip }, async () => {
  const read = (name: string) => ({
    fileName: name,
    contents: readFileSync(join(folder ?? '', name), 'utf8'),
  });
  const [{ text = '' } = {}] = files;
  const broken = [
    text.replace('<num>11</num>', '<number>11</number>'),
    text.replace('eId="para_12"', 'eId="para_11"'),
    text.replace(/<FRBRlanguage [^>]*>/u, ''),
  ];
  for (const one of broken) assert.notEqual(one, text);
  const { errors } = await validateXML({
    xml: [
      ...files.map(({ language, text: contents }) => ({ fileName: `${language}.xml`, contents })),
      ...broken.map((contents, at) => ({ fileName: `broken-${at}.xml`, contents })),
    ],
    schema: read('akomantoso30.xsd'),
    preload: read('xml.xsd'),
  });
  const refused = errors.flatMap(({ rawMessage }) => /^broken-\d/u.exec(rawMessage)?.[0] ?? []);
  assert.deepEqual([...new Set(refused)], ['broken-0', 'broken-1', 'broken-2']);
  assert.deepEqual(
    errors.filter(({ rawMessage }) => !rawMessage.startsWith('broken-')),
    [],
  );
});

for (const { path, language, text } of files) {
  test(`${path}: every unit's words, its label, its footnotes and its goals come back`, () => {
    const byId = new Map(elementsOf(text, '[eId]').map((one) => [one.getAttribute('eId'), one]));
    for (const unit of corpus.units.values()) {
      const element = byId.get(eIdOf(unit));
      assert.ok(element, unit.id);
      const own = element.querySelector('p');
      assert.ok(own, unit.id);
      const segments = corpus.words[language].get(unit.id) ?? corpus.words.zh.get(unit.id) ?? [];
      const notes = [...own.querySelectorAll('authorialNote')];
      assert.deepEqual(
        notes.map((note) => note.getAttribute('marker')),
        segments.flatMap((one) => (one.kind === 'footnote' ? [String(one.number)] : [])),
      );
      assert.deepEqual(
        [...own.querySelectorAll('ref')].map((ref) => ref.getAttribute('href')?.split('/').at(-1)),
        segments.flatMap((one) =>
          one.kind === 'goal' ? [String(one.goal)] : one.kind === 'all-goals' ? ['sdg'] : [],
        ),
      );
      for (const note of notes) note.remove();
      assert.equal(own.textContent, plainWords(segments), `${language} ${unit.id}`);
      for (const note of notes) own.append(note);
    }
  });

  test(`${path}: ids are unique, and references lead to them`, () => {
    const ids = [...text.matchAll(/ eId="([^"]*)"/gu)].map(([, id = '']) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, id = ''] of text.matchAll(/"#([^"]*)"/gu)) {
      assert.ok(ids.includes(id) || ids.includes(`att_1__${id}`), id);
    }
  });
}
