/**
 * An IMS Common Cartridge of web links (imswl): what learning platforms import. Version 1.3 is the
 * newest; 1.1 is for those that read no later one. The default namespace comes first and no comment
 * before it: some platforms look for it in the first few hundred bytes.
 */

export const cartridgeVersions = ['1.3', '1.1'] as const;
export type CartridgeVersion = (typeof cartridgeVersions)[number];

export interface CartridgeLink {
  title: string;
  /** In full. */
  url: string;
}

export interface CartridgePart {
  /** The heading over the links; empty for links that have none. */
  title: string;
  links: readonly CartridgeLink[];
}

export interface Cartridge {
  title: string;
  /** BCP 47. */
  language: string;
  parts: readonly CartridgePart[];
}

export interface CartridgeFile {
  path: string;
  text: string;
}

const namespaces: Readonly<
  Record<
    CartridgeVersion,
    { of: string; lom: string; link: string; type: string; schemaVersion: string }
  >
> = {
  '1.3': {
    of: 'http://www.imsglobal.org/xsd/imsccv1p3',
    lom: 'http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest',
    link: 'http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3',
    type: 'imswl_xmlv1p3',
    schemaVersion: '1.3.0',
  },
  '1.1': {
    of: 'http://www.imsglobal.org/xsd/imsccv1p1',
    lom: 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest',
    link: 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1',
    type: 'imswl_xmlv1p1',
    schemaVersion: '1.1.0',
  },
};

/** The files of the cartridge, the manifest first. Ids follow from the order alone. */
export function cartridgeFiles(cartridge: Cartridge, version: CartridgeVersion): CartridgeFile[] {
  const { link } = namespaces[version];
  const links = cartridge.parts.flatMap((part) => part.links);
  return [
    { path: 'imsmanifest.xml', text: manifest(cartridge, version) },
    ...links.map(({ title, url }, at) => ({
      path: fileOf(at),
      text: `${declaration}<webLink xmlns="${link}"><title>${escaped(title)}</title><url href="${escaped(url)}" target="_blank"/></webLink>\n`,
    })),
  ];
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const fileOf = (at: number): string => `links/link-${at + 1}.xml`;

function manifest({ title, language, parts }: Cartridge, version: CartridgeVersion): string {
  const { of, lom, type, schemaVersion } = namespaces[version];
  const lines: string[] = [];
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const items = part.links.map((link) => {
      at += 1;
      return `<item identifier="item-${at}" identifierref="link-${at}"><title>${escaped(link.title)}</title></item>`;
    });
    // An item with a title and nothing in it would be an empty topic.
    if (part.title === '' || items.length === 0) lines.push(...items);
    else
      lines.push(
        `<item identifier="part-${index + 1}"><title>${escaped(part.title)}</title>`,
        ...items,
        '</item>',
      );
  }
  const resources = Array.from(
    { length: at },
    (_, index) =>
      `<resource identifier="link-${index + 1}" type="${type}"><file href="${fileOf(index)}"/></resource>`,
  );
  return `${declaration}<manifest xmlns="${of}/imscp_v1p1" xmlns:lomimscc="${lom}" identifier="compact">
<metadata><schema>IMS Common Cartridge</schema><schemaversion>${schemaVersion}</schemaversion><lomimscc:lom><lomimscc:general><lomimscc:title><lomimscc:string language="${language}">${escaped(title)}</lomimscc:string></lomimscc:title></lomimscc:general></lomimscc:lom></metadata>
<organizations><organization identifier="course" structure="rooted-hierarchy"><item identifier="root">
${lines.join('\n')}
</item></organization></organizations>
<resources>
${resources.join('\n')}
</resources>
</manifest>
`;
}

/** Signs that XML cannot hold are left out. */
const escaped = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
