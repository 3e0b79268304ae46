/**
 * Cartridges held against what the IMS schemas ask of them. The schemas of IMS are not handed on here,
 * so what they ask of a cartridge of web links is said once more, as schemas of our own, type by type;
 * the rules beside the types, which the schema of 1.1 has as Schematron for web links, items, files
 * and resources, and what no schema sees, references that lead nowhere, are looked at besides.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { validateXML } from 'xmllint-wasm';
import { zipParts } from '../../resolution/zip.ts';
import { packed } from '../packed.ts';
import { type Cartridge, cartridgeFiles, cartridgeVersions } from './cartridge.ts';

const cartridge: Cartridge = {
  title: 'Week 3 “links” & <more>',
  language: 'zh-Hans',
  parts: [
    { title: '', links: [{ title: 'Paragraph 1', url: 'https://example.org/en/1.html' }] },
    {
      title: 'First & foremost',
      links: [
        { title: 'Paragraph 11 (a)', url: 'https://example.org/en/11.html?a=1&b=2#11a' },
        { title: 'الفقرة 11 (أ)\u0001', url: 'https://example.org/ar/11.html#11a' },
      ],
    },
    { title: 'Nothing below', links: [] },
  ],
};

const thirty: Cartridge = {
  title: 'Course',
  language: 'en',
  parts: ['Week 1', 'Week 2', 'Week 3'].map((title, week) => ({
    title,
    links: Array.from({ length: 20 }, (_, at) => ({
      title: `Paragraph ${week * 10 + Math.floor(at / 2) + 1}`,
      url: `https://example.org/${at % 2 === 0 ? 'en' : 'ar'}/${week * 10 + Math.floor(at / 2) + 1}.html`,
    })),
  })),
};

const schemas = ['1.3', '1.1'].map((version) => {
  const short = `imsccv1p${version.at(-1)}`;
  const base = `http://www.imsglobal.org/xsd/${short}`;
  const link = version === '1.3' ? `${base}/imswl_v1p3` : `${base}/imswl_v1p1`;
  const type = `imswl_xmlv1p${version.at(-1)}`;
  const schema = (target: string, body: string): string =>
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${target}" targetNamespace="${target}" elementFormDefault="qualified">${body}</xs:schema>`;
  const element = (name: string, content: string, attributes = ''): string =>
    `<xs:element name="${name}"><xs:complexType><xs:sequence>${content}</xs:sequence>${attributes}</xs:complexType></xs:element>`;
  const required = (name: string, kind: string): string =>
    `<xs:attribute name="${name}" type="xs:${kind}" use="required"/>`;
  const fixed = (name: string, value: string): string =>
    `<xs:element name="${name}"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="${value}"/></xs:restriction></xs:simpleType></xs:element>`;
  return {
    version,
    manifest: schema(
      `${base}/imscp_v1p1`,
      `<xs:complexType name="item"><xs:sequence><xs:element name="title" type="xs:string"/><xs:element name="item" type="item" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>${required('identifier', 'ID')}<xs:attribute name="identifierref" type="xs:IDREF"/></xs:complexType>` +
        element(
          'manifest',
          element(
            'metadata',
            // Its own namespace has a schema of its own, below.
            `${fixed('schema', 'IMS Common Cartridge')}${fixed('schemaversion', `${version}.0`)}<xs:any namespace="http://ltsc.ieee.org/xsd/${short}/LOM/manifest" processContents="skip"/>`,
          ) +
            element(
              'organizations',
              element(
                'organization',
                element(
                  'item',
                  '<xs:element name="item" type="item" maxOccurs="unbounded"/>',
                  required('identifier', 'ID'),
                ),
                `${required('identifier', 'ID')}<xs:attribute name="structure" fixed="rooted-hierarchy" use="required"/>`,
              ),
            ) +
            element(
              'resources',
              `<xs:element name="resource" maxOccurs="unbounded"><xs:complexType><xs:sequence>${element('file', '', required('href', 'anyURI'))}</xs:sequence>${required('identifier', 'ID')}<xs:attribute name="type" fixed="${type}" use="required"/></xs:complexType></xs:element>`,
            ),
          required('identifier', 'ID'),
        ),
    ),
    lom: schema(
      `http://ltsc.ieee.org/xsd/${short}/LOM/manifest`,
      element(
        'lom',
        element(
          'general',
          element(
            'title',
            '<xs:element name="string"><xs:complexType><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="language" type="xs:language" use="required"/></xs:extension></xs:simpleContent></xs:complexType></xs:element>',
          ),
        ),
      ),
    ),
    link: schema(
      link,
      element(
        'webLink',
        `<xs:element name="title" type="xs:normalizedString"/>${element('url', '', `${required('href', 'anyURI')}<xs:attribute name="target" type="xs:normalizedString"/>`)}`,
      ),
    ),
  };
});

describe('a cartridge of web links', () => {
  for (const version of cartridgeVersions) {
    const files = cartridgeFiles(cartridge, version);
    const rules = schemas.find((one) => one.version === version);

    test(`${version}: manifest and links are valid`, async () => {
      assert.ok(rules);
      for (const { path, text } of files) {
        const schema = path === 'imsmanifest.xml' ? rules.manifest : rules.link;
        const { valid, errors } = await validateXML({ xml: text, schema });
        assert.ok(valid, `${path}: ${errors.map(({ message }) => message).join('; ')}`);
      }
      const lom = /<lomimscc:lom>.*<\/lomimscc:lom>/su.exec(files[0]?.text ?? '')?.[0] ?? '';
      const alone = lom.replace(
        '<lomimscc:lom>',
        `<lomimscc:lom xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p${version.at(-1)}/LOM/manifest">`,
      );
      const described = await validateXML({ xml: alone, schema: rules.lom });
      assert.ok(described.valid, described.errors.map(({ message }) => message).join('; '));
      const broken = files[0]?.text.replace('structure="rooted-hierarchy"', '') ?? '';
      assert.equal((await validateXML({ xml: broken, schema: rules.manifest })).valid, false);
    });

    test(`${version}: every reference leads to a resource, every resource to its file, and all are led to`, () => {
      const { document } = parseHTML(files[0]?.text.replace(/^<\?xml.*\n/u, '') ?? '');
      const all = (name: string, attribute: string): string[] =>
        [...document.querySelectorAll(name)].flatMap((one) => one.getAttribute(attribute) ?? []);
      assert.deepEqual(all('item', 'identifierref'), all('resource', 'identifier'));
      assert.deepEqual(
        all('file', 'href'),
        files.slice(1).map(({ path }) => path),
      );
      assert.equal(new Set(files.map(({ path }) => path)).size, 4);
    });

    test(`${version}: thirty units in two languages under headings keep the rules that stand beside the types`, async () => {
      assert.ok(rules);
      const all = cartridgeFiles(thirty, version);
      const [manifest] = all;
      const { valid, errors } = await validateXML({
        xml: manifest?.text ?? '',
        schema: rules.manifest,
      });
      assert.ok(valid, errors.map(({ message }) => message).join('; '));
      const { document } = parseHTML(manifest?.text.replace(/^<\?xml.*\n/u, '') ?? '');
      const resources = [...document.querySelectorAll('resource')];
      assert.equal(resources.length, 60);
      for (const resource of resources) {
        // Web links: one file, no address of their own, and nothing that they rest on.
        assert.deepEqual(
          [...resource.children].map(({ localName }) => localName),
          ['file'],
        );
        assert.equal(resource.hasAttribute('href'), false);
      }
      // Items: what leads to something holds nothing, what holds something leads nowhere.
      for (const item of document.querySelectorAll('item[identifierref]'))
        assert.equal(item.querySelector('item'), null);
      const ids = [...document.querySelectorAll('[identifier]')].map((one) =>
        one.getAttribute('identifier'),
      );
      assert.equal(new Set(ids).size, ids.length);
      const links = await validateXML({
        xml: all.slice(1).map(({ path, text }) => ({
          fileName: path.replace('links/', ''),
          contents: text,
        })),
        schema: rules.link,
      });
      assert.ok(links.valid, links.errors.map(({ message }) => message).join('; '));
      for (const { text } of all.slice(1)) {
        const href = /href="([^"]*)"/u.exec(text)?.[1] ?? '';
        assert.ok(URL.canParse(href) && /^https:/u.test(href), href);
      }
    });

    test(`${version}: the default namespace is seen by those that look at the first bytes alone`, () => {
      assert.match(files[0]?.text.slice(0, 200) ?? '', /<manifest xmlns="[^"]*imscp_v1p1"/u);
    });

    test(`${version}: packed, it is opened by another reader, and the same files are the same bytes`, async () => {
      const packedFiles = (all: typeof files): Uint8Array =>
        packed(all.map(({ path, text }) => [path, text]));
      const bytes = packedFiles(files);
      assert.deepEqual(packedFiles(cartridgeFiles(cartridge, version)), bytes);
      const parts = await zipParts(
        bytes,
        files.map(({ path }) => path),
      );
      assert.deepEqual(
        files.map(({ path }) => new TextDecoder().decode(parts.get(path))),
        files.map(({ text }) => text),
      );
    });
  }
});
