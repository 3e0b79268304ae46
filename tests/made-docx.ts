/** Writes the smallest .docx that a word processor would read, for tests: parts, stored in a zip. */

import { crc32, deflateRawSync } from 'node:zlib';

/** A zip of these parts, by name; deflated when `packed`, else stored. */
export function zipOf(parts: Readonly<Record<string, string>>, packed = true): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const content = Buffer.from(text);
    const bytes = packed ? deflateRawSync(content) : content;
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(packed ? 8 : 0, 4);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, Buffer.from(name), bytes]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\0'), facts, place, Buffer.from(name));
    locals.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(locals.length, 8);
  end.writeUInt16LE(locals.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, entries, end]);
}

const schemas = 'http://schemas.openxmlformats.org';
const space = `xmlns:w="${schemas}/wordprocessingml/2006/main" xmlns:r="${schemas}/officeDocument/2006/relationships" xmlns:mc="${schemas}/markup-compatibility/2006"`;
const xml = '<?xml version="1.0" encoding="UTF-8"?>';
const part = (name: string, inner: string): string =>
  `${xml}<w:${name} ${space}>${inner}</w:${name}>`;

/** What makes parts of a zip a document: the kind of each, and which belongs to which. */
function packageOf(names: readonly string[]): Record<string, string> {
  const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const relations = (inner: string): string =>
    `${xml}<Relationships xmlns="${schemas}/package/2006/relationships">${inner}</Relationships>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${schemas}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const types = names.map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="${kind}.${name === 'document' ? 'document.main' : name}+xml"/>`,
  );
  return {
    '[Content_Types].xml': `${xml}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      names.map((name) => relation(name, name, `${name}.xml`)).join(''),
    ),
  };
}

export const escapeXml = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

export const paragraph = (inner: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;

/** Properties of a run: the figure of a footnote, and the words of one. */
export const raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>';
const small = '<w:sz w:val="17"/><w:szCs w:val="17"/>';

export interface MadeDocx {
  body: string;
  /** Words of notes by id, in any order: what counts is where they are called. */
  notes: ReadonlyMap<number, string>;
  /** How items are lettered: `lowerLetter` and `(%2)`. */
  items: { format: string; text: string };
  /** Properties of every paragraph. */
  paragraphs?: string;
}

/**
 * A document with three lists of one kind (numId 1, and 2 and 3 that begin anew), a fourth that
 * only the style `Listed` names, through the style that it rests on, and notes.
 */
export function docxOf({ body, notes, items, paragraphs = '' }: MadeDocx, packed = true): Buffer {
  const level = (at: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const num = (id: number, abstract: number, restart: boolean): string =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${restart ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' : ''}</w:num>`;
  const note = ([id, text]: [number, string]): string =>
    `<w:footnote w:id="${id}">${paragraph(`<w:r>${raised}<w:footnoteRef/></w:r>${run(` ${text}`, small)}`)}</w:footnote>`;
  return zipOf(
    {
      ...packageOf(['document', 'footnotes', 'numbering', 'styles', 'header', 'footer']),
      'word/header.xml': part('hdr', paragraph(run('A/RES/79/1') + run('The Pact for the Future'))),
      'word/footer.xml': part(
        'ftr',
        paragraph(
          `${run('24-00000 ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
        ),
      ),
      'word/document.xml': part(
        'document',
        `<w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/></w:sectPr></w:body>`,
      ),
      'word/footnotes.xml': part(
        'footnotes',
        `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>${[...notes].map(note).join('')}`,
      ),
      'word/numbering.xml': part(
        'numbering',
        `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1.')}${level(1, items.format, items.text)}</w:abstractNum>` +
          `<w:abstractNum w:abstractNumId="8">${level(0, 'decimal', '%1.')}</w:abstractNum>` +
          num(1, 7, false) +
          num(2, 7, true) +
          num(3, 7, true) +
          num(4, 8, false),
      ),
      'word/styles.xml': part(
        'styles',
        `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="DejaVu Serif" w:hAnsi="DejaVu Serif" w:cs="DejaVu Sans" w:eastAsia="Noto Serif CJK SC"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${paragraphs}</w:pPr></w:pPrDefault></w:docDefaults>` +
          '<w:style w:type="paragraph" w:styleId="Rests"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>' +
          '<w:style w:type="paragraph" w:styleId="Listed"><w:basedOn w:val="Rests"/></w:style>',
      ),
    },
    packed,
  );
}
