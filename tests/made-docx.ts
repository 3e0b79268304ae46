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

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const part = (name: string, inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${space} xmlns:mc="urn:mc">${inner}</w:${name}>`;

export const escapeXml = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

export const paragraph = (inner: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;

export interface MadeDocx {
  body: string;
  /** Words of notes by id, in any order: what counts is where they are called. */
  notes: ReadonlyMap<number, string>;
  /** How items are lettered: `lowerLetter` and `(%2)`. */
  items: { format: string; text: string };
}

/**
 * A document with three lists of one kind (numId 1, and 2 and 3 that begin anew), a fourth that
 * only the style `Listed` names, through the style that it rests on, and notes.
 */
export function docxOf({ body, notes, items }: MadeDocx, packed = true): Buffer {
  const level = (at: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const num = (id: number, abstract: number, restart: boolean): string =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${restart ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' : ''}</w:num>`;
  const note = ([id, text]: [number, string]): string =>
    `<w:footnote w:id="${id}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(` ${text}`)}`)}</w:footnote>`;
  return zipOf(
    {
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': part('document', `<w:body>${body}</w:body>`),
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
        '<w:style w:styleId="Rests"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>' +
          '<w:style w:styleId="Listed"><w:basedOn w:val="Rests"/></w:style>',
      ),
    },
    packed,
  );
}
