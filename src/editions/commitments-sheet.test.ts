import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateXML } from 'xmllint-wasm';
import { mini } from '../../tests/reading.ts';
import { zipParts } from '../resolution/zip.ts';
import { commitmentsSheet } from './commitments-sheet.ts';
import { spreadsheet } from './spreadsheet.ts';

const sheetOf = async (bytes: Uint8Array): Promise<string> => {
  const path = 'xl/worksheets/sheet1.xml';
  return new TextDecoder().decode((await zipParts(bytes, [path])).get(path));
};

test('every part of the workbook is well-formed and named; the same table is the same bytes', async () => {
  const bytes = commitmentsSheet(mini('en'));
  const names = [
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
  ];
  const parts = await zipParts(bytes, names);
  assert.deepEqual([...parts.keys()].sort(), [...names].sort());
  const anything =
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="none"/></xs:schema>';
  for (const [name, part] of parts) {
    const { rawOutput } = await validateXML({
      xml: new TextDecoder().decode(part),
      schema: anything,
    });
    assert.doesNotMatch(rawOutput, /parser error/u, name);
  }
  assert.deepEqual(commitmentsSheet(mini('en')), bytes);
  const sheet = await sheetOf(bytes);
  assert.match(sheet, /<row r="3"><c r="A3" s="0" t="inlineStr"><is><t xml:space="preserve">3b</u);
  assert.match(sheet, /<c r="F3" s="0"><v>5<\/v>/u);
});

test('no cell is a formula; what is written from right to left is a sheet of that direction', async () => {
  const sheet = await sheetOf(
    spreadsheet({
      name: 'a/b',
      dir: 'rtl',
      rows: [['x'], ['=1+1'], ['@SUM(A1)'], ['<&"']],
      widths: [9],
      numbers: [],
    }),
  );
  assert.doesNotMatch(sheet, /<f>/u);
  assert.match(sheet, /t="inlineStr"><is><t xml:space="preserve">=1\+1</u);
  assert.match(sheet, /&lt;&amp;&quot;/u);
  assert.match(sheet, /rightToLeft="1"/u);
});
