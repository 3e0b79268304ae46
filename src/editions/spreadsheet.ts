/**
 * A table as a workbook (Office Open XML, ECMA-376): it opens by double click in the spreadsheets of
 * all six languages, which a file of separated values does not. Its cells are text and no formulas,
 * whatever they begin with.
 */

import { packed } from './packed.ts';
import { xml } from './xml.ts';

export interface Table {
  /** Name of the sheet. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** The names of the columns first. */
  rows: readonly (readonly string[])[];
  /** Widths of the columns, in letters. */
  widths: readonly number[];
  /** Columns that hold numbers, from 0. */
  numbers: readonly number[];
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The bytes of the file; the same table gives the same bytes. */
export function spreadsheet(table: Table): Uint8Array {
  const relation = (type: string, target: string, id = 1): string =>
    `<Relationship Id="r${id}" Type="${office}/${type}" Target="${target}"/>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}">${relation('officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets><sheet name="${xml(sheetName(table.name))}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}">${relation('worksheet', 'worksheets/sheet1.xml')}${relation('styles', 'styles.xml', 2)}</Relationships>`,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': sheet(table),
  };
  return packed(Object.entries(parts).map(([path, text]) => [path, declaration + text]));
}

/** Text that wraps, at the top of its cell; the first row in bold; programs look for a style by the name of Normal. */
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function sheet({ dir, rows, widths, numbers }: Table): string {
  const cell = (text: string, at: number, row: number): string => {
    const place = `r="${String.fromCharCode(65 + at)}${row + 1}" s="${row === 0 ? 1 : 0}"`;
    if (row > 0 && numbers.includes(at) && /^\d+$/u.test(text))
      return `<c ${place}><v>${text}</v></c>`;
    return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`;
  };
  const data = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((text, at) => cell(text, at, row)).join('')}</row>`,
  );
  const cols = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  // The first row stays in sight.
  const view = `<sheetView${dir === 'rtl' ? ' rightToLeft="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>`;
  return `<worksheet xmlns="${main}"><sheetViews>${view}</sheetViews><cols>${cols.join('')}</cols><sheetData>${data.join('')}</sheetData></worksheet>`;
}

/** At most 31 letters, without signs that have a meaning in formulas. */
const sheetName = (name: string): string => name.replace(/[[\]*/\\?:]/gu, ' ').slice(0, 31);
