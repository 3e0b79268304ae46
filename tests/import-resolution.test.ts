/** The whole resolution as a .docx, and the text of a web page: annex I is found, or nothing is taken. */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { importText } from '../src/authoring/import-text.ts';
import { parseXml } from '../src/authoring/parse-xml.ts';
import { readContent } from '../src/authoring/read-content.ts';
import { type ImportRequest, runImport } from '../src/authoring/run-import.ts';
import { type Language, languageCodes } from '../src/model/languages.ts';
import { readResolution } from '../src/resolution/read-resolution.ts';
import { bodyOf, content, entriesIn } from './import-command.ts';
import { zipOf } from './made-docx.ts';
import { annexHeadings, resolutionDocx, webText } from './made-resolution.ts';

const { input } = readContent(content, content, 'text');
const folder = mkdtempSync(join(tmpdir(), 'resolution-'));
after(() => rmSync(folder, { recursive: true }));

const imported = async (bytes: Buffer, language: Language) => {
  const text = await readResolution(bytes, language, 'given', { parseXml });
  if (text.problems.length > 0) {
    return { files: new Map<string, string>(), problems: text.problems, units: [] };
  }
  return importText(text.blocks, language, 'given', input);
};

const bodies = new Map(
  languageCodes.map((language) => [language, entriesIn(content, language).map(bodyOf)]),
);

for (const language of languageCodes) {
  describe(language, () => {
    const files: readonly [string, () => Buffer][] = [
      ['a .docx that counts by itself', () => resolutionDocx(language, { counted: true })],
      ['a .docx with typed numbers', () => resolutionDocx(language, { counted: false })],
      ['the text of a web page', () => Buffer.from(webText(language))],
    ];
    for (const [name, make] of files) {
      test(`${name} gives all 174 units, letter for letter`, async () => {
        const { files: written, problems, units } = await imported(make(), language);
        assert.deepEqual(problems, []);
        assert.equal(units.length, 174);
        assert.deepEqual([...written.values()].map(bodyOf), bodies.get(language));
      });
    }
  });
}

const made = new Map<Language, Buffer>();
/** A copy of the whole file, which a test may damage. */
function docx(language: Language): Buffer {
  const whole = made.get(language) ?? resolutionDocx(language, { counted: true });
  made.set(language, whole);
  return Buffer.from(whole);
}
const [first, title, second] = annexHeadings.en;

const refused: readonly [string, () => Buffer, string, RegExp][] = [
  ['a file cut off', () => docx('en').subarray(0, 20_000), 'file-damaged', /its end is missing/u],
  ['a byte that fell', () => fallen(docx('en')), 'file-damaged', /document\.xml/u],
  ['a zip of something else', () => zipOf({ 'a.txt': 'a' }), 'file-kind', /word\/document\.xml/u],
  ['a password', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'file-encrypted', /password/u],
  ['a PDF, where none is read', () => Buffer.from('%PDF-1.7'), 'file-kind', /PDF/u],
  ['another encoding', () => Buffer.from([0xff, 0xfe, 0x31, 0x00]), 'file-kind', /UTF-8/u],
  [
    'another resolution',
    () => resolutionDocx('en', { counted: true, headings: [first, 'Terms of a body', second] }),
    'annex-title',
    /"Terms of a body"; "Annex I \/ Global Digital Compact" was expected\. It names A\/RES\/79\/1/u,
  ],
  [
    'no annex',
    () => resolutionDocx('en', { counted: true, headings: ['Part', 'Words', 'End'] }),
    'annex-missing',
    /No heading "Annex I \/ Global Digital Compact" is in the \d+ paragraphs/u,
  ],
  [
    'the wrong language',
    () => docx('fr'),
    'language-differs',
    /"Annexe I" stands here, which is fr; en/u,
  ],
  [
    'the wrong language under the right headings',
    () => resolutionDocx('fr', { counted: true, headings: [first, title, second] }),
    'language-differs',
    /words of the text are fr; en was asked for/u,
  ],
];

for (const [name, make, code, message] of refused) {
  test(`${name} gives nothing, and one word why`, async () => {
    const { files, problems } = await imported(make(), 'en');
    assert.equal(files.size, 0);
    assert.deepEqual(
      problems.map((problem) => problem.code),
      [code],
    );
    assert.match(problems[0]?.message ?? '', message);
  });
}

for (const language of languageCodes) {
  const another = language === 'en' ? 'ar' : 'en';
  for (const [name, make, code] of [
    ['cut off', () => docx(language).subarray(0, 20_000), 'file-damaged'],
    ['with a fallen byte', () => fallen(docx(language)), 'file-damaged'],
    [`in ${another}`, () => docx(another), 'language-differs'],
  ] as const) {
    test(`${language}: a resolution ${name} gives nothing`, async () => {
      const { files, problems } = await imported(make(), language);
      assert.equal(files.size, 0);
      assert.deepEqual(
        problems.map((problem) => problem.code),
        [code],
      );
    });
  }
}

/** One byte in the midst of the packed text is another. */
function fallen(bytes: Buffer): Buffer {
  const at = Math.floor(bytes.length / 4);
  bytes.writeUInt8((bytes.readUInt8(at) + 1) % 256, at);
  return bytes;
}

const command = (bytes: Buffer, more: Partial<ImportRequest>) => {
  const file = join(folder, 'resolution.docx');
  writeFileSync(file, bytes);
  return runImport({ content, paths: [file], language: 'en', ...more });
};

test('a trial shows every unit beside the Chinese', async () => {
  const { said, refused } = await command(docx('en'), { dryRun: true });
  assert.equal(refused, '');
  const rows = said.split('\n').filter((line) => /^(?:n?\d+[a-z]?|7\.\d) +\d/u.test(line));
  assert.equal(rows.length, 174);
  assert.match(rows[0] ?? '', /^1 +\d+ +\d+ +\d\.\d {2}Digital technologies/u);
  assert.match(said, /74 entries would be written/u);
});

test('the command says what is wrong with a damaged file, and that nothing was written', async () => {
  const { refused } = await command(docx('en').subarray(0, 20_000), {});
  assert.match(refused, /\[file-damaged\][\s\S]*Nothing was written/u);
});

test('what was found can be had as plain text, which is the same again', async () => {
  const out = join(folder, 'annex.txt');
  assert.equal((await command(docx('en'), { asText: out })).refused, '');
  const { files, problems } = await imported(readFileSync(out), 'en');
  assert.deepEqual(problems, []);
  assert.deepEqual([...files.values()].map(bodyOf), bodies.get('en'));
});
