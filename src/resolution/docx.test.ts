import assert from 'node:assert/strict';
import { test } from 'node:test';
import { docxOf, paragraph, run } from '../../tests/made-docx.ts';
import { parseXml } from '../authoring/parse-xml.ts';
import { readDocx, type WordText } from './docx.ts';

const call = (id: number, more = ''): string =>
  `<w:r><w:footnoteReference w:id="${id}"${more}/></w:r>`;

const read = (
  body: string,
  items = { format: 'lowerLetter', text: '(%2)' },
  packed = true,
): Promise<WordText> =>
  readDocx(
    docxOf(
      {
        body,
        notes: new Map([
          [5, 'Five.'],
          [9, 'Nine.'],
        ]),
        items,
      },
      packed,
    ),
    'en',
    parseXml,
  );

const texts = async (...given: Parameters<typeof read>): Promise<string[]> =>
  (await read(...given)).blocks.map(({ text }) => text);

const level = (list: number, at: number): string =>
  `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`;

test('a list of one kind runs on, and one that begins anew does so once', async () => {
  const body = [1, 1, 2, 2, 1].map((list) => paragraph(run('x'), level(list, 0))).join('');
  assert.deepEqual(await texts(body), ['1. x', '2. x', '1. x', '2. x', '3. x']);
});

test('a level begins anew under the next number, and an empty list is no list', async () => {
  const body = [level(1, 0), level(1, 1), level(1, 1), level(1, 0), level(1, 1), level(0, 0)]
    .map((properties) => paragraph(run('x'), properties))
    .join('');
  assert.deepEqual(await texts(body), ['1. x', '(a) x', '(b) x', '2. x', '(a) x', 'x']);
});

for (const [format, expected] of [
  ['lowerRoman', ['i', 'ii', 'iii', 'iv', 'v']],
  ['arabicAbjad', ['أ', 'ب', 'ج', 'د', 'ه']],
  ['arabicAlpha', ['أ', 'ب', 'ت', 'ث', 'ج']],
  ['russianLower', ['а', 'б', 'в', 'г', 'д']],
  ['unheardOf', ['1', '2', '3', '4', '5']],
] as const) {
  test(`${format} counts ${expected.join(' ')}`, async () => {
    const body = expected.map(() => paragraph(run('x'), level(1, 1))).join('');
    assert.deepEqual(
      await texts(body, { format, text: '%2)' }),
      expected.map((sign) => `${sign}) x`),
    );
  });
}

test('footnotes are numbered by their calls; a note with a mark of its own is not counted', async () => {
  const { blocks, footnotes } = await read(
    paragraph(run('a') + call(9)) +
      paragraph(run('b*') + call(5, ' w:customMarkFollows="1"')) +
      paragraph(run('c') + call(5)),
  );
  assert.deepEqual(
    blocks.map(({ text, line }) => `${line} ${text}`),
    ['1 a[^1]', '2 b*', '3 c[^2]'],
  );
  assert.deepEqual(
    [...footnotes].map(([number, { text }]) => `${number} ${text}`),
    ['1 Nine.', '2 Five.'],
  );
});

test('what is not on paper is not read; what is, once', async () => {
  const deletedEnd = '<w:rPr><w:del w:id="1"/></w:rPr>';
  const box = paragraph(run('in a box'));
  const body = [
    paragraph(run('one ') + run('hidden', '<w:vanish/>') + run('shown', '<w:vanish w:val="0"/>')),
    paragraph(run('goes'), deletedEnd) + paragraph(run(' on')),
    paragraph(`<w:moveFrom>${run('moved')}</w:moveFrom>${run('kept & <whole>')}`),
    paragraph('<w:r><w:sym w:char="2022"/><w:sym w:char="F0B7"/><w:br/><w:t>x</w:t></w:r>'),
    paragraph(`<w:r><w:pict><w:txbxContent>${box}</w:txbxContent></w:pict></w:r>${run('around')}`),
  ].join('');
  assert.deepEqual(await texts(body), [
    'one shown',
    'goes on',
    'kept & <whole>',
    '• x',
    'around',
    'in a box',
  ]);
});

test('parts that are stored unpacked are read too', async () => {
  assert.deepEqual(await texts(paragraph(run('stored')), undefined, false), ['stored']);
});
