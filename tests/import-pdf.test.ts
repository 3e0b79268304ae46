/** The whole resolution as a PDF, by a browser and by LibreOffice, and a folder of six files. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from '@playwright/test';
import { findChromium, launchFlags } from '../scripts/browser.ts';
import { importFiles } from '../src/authoring/import-files.ts';
import { readContent } from '../src/authoring/read-content.ts';
import { readersWith } from '../src/authoring/readers.ts';
import { type Language, languageCodes } from '../src/model/languages.ts';
import {
  bodyOf,
  content,
  copyOfText,
  entriesIn,
  importInto,
  problemsIn,
} from './import-command.ts';
import { resolutionPdfs } from './made-pdf.ts';
import { resolutionDocx, webText } from './made-resolution.ts';

const root = join(import.meta.dirname, '..');
const { input } = readContent(content, content, 'text');
const readers = readersWith(input);
const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
after(() => rmSync(folder, { recursive: true }));

const printed: Record<'a browser' | 'LibreOffice', Map<Language, Buffer>> = {
  'a browser': new Map(),
  LibreOffice: new Map(),
};
const missing = {
  'a browser': findChromium() === undefined && 'there is no Chromium to print with',
  LibreOffice:
    spawnSync('soffice', ['--version']).status !== 0 && 'there is no LibreOffice to print with',
};

before(async () => {
  printed['a browser'] = (await resolutionPdfs(languageCodes)) ?? new Map();
  if (missing.LibreOffice) return;
  const names = languageCodes.map((language) => join(folder, `${language}.docx`));
  for (const [at, language] of languageCodes.entries()) {
    writeFileSync(names[at] ?? '', resolutionDocx(language, { counted: true, printed: true }));
  }
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
  spawnSync('soffice', [profile, ...out, ...names]);
  for (const language of languageCodes) {
    printed.LibreOffice.set(language, readFileSync(join(folder, `${language}.pdf`)));
  }
});

const importOne = (bytes: Uint8Array, language?: Language) =>
  importFiles([{ path: 'given', bytes, language }], input, readers);

/** A PDF does not tell a space from one at which no line breaks. */
const spaced = (text: string): string => text.replaceAll('\u00A0', ' ');

const bodies = (folder: string, language: Language): string[] =>
  entriesIn(folder, language).map((entry) => spaced(bodyOf(entry)));
const own = new Map(languageCodes.map((language) => [language, bodies(content, language)]));

for (const printer of ['a browser', 'LibreOffice'] as const) {
  describe(`printed by ${printer}`, { skip: missing[printer] }, () => {
    for (const language of languageCodes) {
      test(`${language}: all 174 units, letter for letter, in the language that the words tell`, async () => {
        const bytes = printed[printer].get(language) ?? Buffer.from('');
        const { imported, problems } = await importOne(bytes);
        assert.deepEqual(problems, []);
        assert.equal(imported[0]?.language, language);
        assert.equal(imported[0]?.units.length, 174);
        const written = [...(imported[0]?.files.values() ?? [])];
        assert.deepEqual(
          written.map((entry) => spaced(bodyOf(entry))),
          own.get(language),
        );
      });
    }
  });
}

describe('a PDF that is not taken', { skip: missing['a browser'] }, () => {
  for (const language of languageCodes) {
    const another = language === 'en' ? 'ar' : 'en';
    const pdf = (of: Language): Buffer => printed['a browser'].get(of) ?? Buffer.from('');
    for (const [name, make, code] of [
      ['cut off', () => pdf(language).subarray(0, 3000), 'file-damaged'],
      [`in ${another}`, () => pdf(another), 'language-differs'],
      [
        'that is no PDF but for its first bytes',
        () => Buffer.from('%PDF-1.7 and words'),
        'file-damaged',
      ],
    ] as const) {
      test(`${language}: one ${name}`, async () => {
        const { imported, problems } = await importOne(make(), language);
        assert.deepEqual(
          imported.flatMap(({ files }) => [...files]),
          [],
        );
        assert.deepEqual(
          problems.map((problem) => problem.code),
          [code],
        );
      });
    }
  }

  test('a picture of the paper', async () => {
    const executablePath = findChromium();
    assert.ok(executablePath);
    const browser = await chromium.launch({ executablePath, args: launchFlags });
    const page = await browser.newPage();
    await page.setContent('<svg width="400" height="400"><circle r="90"/></svg>');
    const bytes = await page.pdf();
    await browser.close();
    const { problems } = await importOne(bytes, 'en');
    assert.deepEqual(
      problems.map(({ code, message }) => [code, message]),
      [['pdf-scanned', 'The PDF has 1 pages and hardly any text: it is a picture of the paper.']],
    );
  });
});

/** A copy of the content, and a folder of six files of all forms beside it. */
function six(): { into: string; given: string } {
  const into = copyOfText();
  after(() => rmSync(into, { recursive: true }));
  const given = mkdtempSync(join(folder, 'given-'));
  for (const language of languageCodes) {
    // Names that tell nothing: the words do.
    const name = join(given, `file-${languageCodes.indexOf(language)}`);
    const pdf = printed['a browser'].get(language);
    if (pdf && (language === 'es' || language === 'ru')) writeFileSync(name, pdf);
    else if (language === 'fr') writeFileSync(name, webText(language));
    else writeFileSync(name, resolutionDocx(language, { counted: true }));
  }
  return { into, given };
}

/** The command, which reads a folder. */
const command = (into: string, given: string) => {
  const args = ['scripts/import-text.ts', '--content', into, given];
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
};

test('a folder of six files is taken as a whole', () => {
  const { into, given } = six();
  const result = command(into, given);
  assert.equal(result.stderr, '');
  assert.equal(result.stdout.match(/74 entries written/gu)?.length, 6);
  for (const language of languageCodes) {
    assert.deepEqual(bodies(into, language), own.get(language));
    if (language !== 'zh') assert.match(entriesIn(into, language).join(''), /status: official/u);
  }
  assert.deepEqual(problemsIn(into), problemsIn(content));
});

test('one bad file in a folder, two of one language, words of none: nothing is written', async () => {
  const { into, given } = six();
  writeFileSync(join(given, 'second'), webText('fr'));
  writeFileSync(join(given, 'third'), 'x y z');
  writeFileSync(join(given, 'fourth'), resolutionDocx('en', { counted: true }).subarray(0, 9000));
  const paths = readdirSync(given).map((name) => join(given, name));
  const { refused } = await importInto(into, paths);
  assert.match(refused, /second {2}\[language-twice\]/u);
  assert.match(refused, /third {2}\[language-unknown\]/u);
  assert.match(refused, /fourth {2}\[file-damaged\]/u);
  assert.match(refused, /Nothing was written/u);
  for (const language of languageCodes) {
    assert.deepEqual(entriesIn(into, language), entriesIn(content, language));
  }
});

test('another Chinese text takes the place of the received one, with its hash and no emendation', async () => {
  const into = copyOfText();
  after(() => rmSync(into, { recursive: true }));
  const file = join(folder, 'zh.txt');
  const received = readFileSync(join(content, 'source/received.zh.txt'), 'utf8');
  writeFileSync(
    file,
    received.replace('51吃瓜\n', '').replaceAll('公司', '企业').replace(/产物/gu, '产品'),
  );
  const { said, refused } = await importInto(into, [file]);
  assert.equal(refused, '');
  assert.match(said, /74 entries written[\s\S]*and .*source\/received\.zh\.txt/u);
  const codes = problemsIn(into).map(({ code }) => code);
  assert.ok(!codes.includes('departs-from-source'), codes.join(' '));
  assert.ok(!codes.includes('received-changed'), codes.join(' '));
  const entry = readFileSync(join(into, 'paragraphs/zh/022.mdx'), 'utf8');
  assert.match(entry, /企业/u);
  assert.match(entry, /^objective: 3$/mu);
  assert.match(readFileSync(join(into, 'source/emendations.yaml'), 'utf8'), /emendations: \[\]/u);
});

test('a Chinese text without a unit is not taken', async () => {
  const received = readFileSync(join(content, 'source/received.zh.txt'), 'utf8');
  const text = received.replace('51吃瓜\n', '').replace(/^74\. .*$/mu, '');
  const { imported, problems } = await importOne(Buffer.from(text), 'zh');
  assert.equal(imported[0]?.files.size, 0);
  assert.ok(problems.some(({ code, message }) => code === 'unit-missing' && /^74 /u.test(message)));
});
