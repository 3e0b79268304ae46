/** The smallest PDF that asks for a password: no reader knows the one that would fit. */

const hex = (byte: string): string => `<${byte.repeat(32)}>`;

/** One empty page, encrypted by the oldest way of the format (40 bits). */
export function lockedPdf(): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
    `<< /Filter /Standard /V 1 /R 2 /O ${hex('0f')} /U ${hex('1e')} /P -4 >>`,
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 5\n0000000000 65535 f \n${places.join('')}`;
  file += `trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [${hex('2d')} ${hex('2d')}] >>\n`;
  return Buffer.from(`${file}startxref\n${table}\n%%EOF\n`, 'latin1');
}
