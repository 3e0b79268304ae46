/**
 * What the site says to programs that come by: feeds read by a feed parser, with addresses in full
 * where the site's is known and usable without; the list of pages; the manifest by a validator; the
 * icons that it names; what language models are to read.
 */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { parseAtomFeed } from 'feedsmith';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import validateManifest from 'web-app-manifest-validator';
import { validateXML } from 'xmllint-wasm';
import { paper } from '../src/editions/site-files.ts';
import { editionsOf } from '../src/editions/table.ts';
import { sitemapXml } from '../src/integrations/sitemap.ts';
import { editionAt, editionsNamed, material, placed, textOf } from './editions.ts';
import { elementsOf } from './xml.ts';

const root = join(import.meta.dirname, '..');
const known = new Set(editionsOf(material).map(({ path }) => path));

test('feeds: a feed parser reads every entry, its address in full where the site has one', () => {
  const files = editionsNamed('feed', placed);
  assert.ok(files.length >= 6);
  for (const file of files) {
    const feed = parseAtomFeed(textOf(file));
    const near = parseAtomFeed(textOf(editionAt(file.path)));
    assert.ok(feed.id && feed.title && feed.updated);
    assert.ok((feed.entries ?? []).length > 5);
    assert.equal(feed.entries?.length, near.entries?.length);
    assert.equal(
      feed.links?.find(({ rel }) => rel === 'self')?.href,
      new URL(file.path.slice(1), placed.site).href,
    );
    assert.equal(feed.generator?.version, material.version);
    for (const [at, entry] of (feed.entries ?? []).entries()) {
      const { href = '' } = entry.links?.find(({ rel }) => rel === 'alternate') ?? {};
      assert.ok(href.startsWith(placed.site ?? '?') && href.includes('.html#'), href);
      assert.ok(entry.id && entry.title && entry.updated && entry.content);
      const own = near.entries?.[at];
      assert.equal(own?.id, entry.id);
      assert.match(
        own?.links?.find(({ rel }) => rel === 'alternate')?.href ?? '',
        /^layer-[a-z-]+\.html#/u,
      );
    }
  }
});

test('the list of pages names every page in full with its like in the other languages', () => {
  const pages = [
    'ar/11.html',
    'ar/index.html',
    'en/11.html',
    'en/index.html',
    'index.html',
    'zh/1.html',
  ];
  const xml = sitemapXml(pages, new URL('https://example.org/compact/'));
  const found = elementsOf(xml, 'url').map((url) => ({
    loc: url.querySelector('loc')?.textContent,
    tongues: [...url.children]
      .slice(1)
      .map((one) => [one.getAttribute('hreflang'), one.getAttribute('href')]),
  }));
  assert.deepEqual(
    found.map(({ loc }) => loc),
    pages.map((page) => `https://example.org/compact/${page}`),
  );
  const root = 'https://example.org/compact';
  const both = [
    ['x-default', `${root}/zh/11.html`],
    ['ar', `${root}/ar/11.html`],
    ['en', `${root}/en/11.html`],
  ];
  const covers = [
    ['x-default', `${root}/index.html`],
    ['ar', `${root}/ar/index.html`],
    ['en', `${root}/en/index.html`],
  ];
  assert.deepEqual(
    found.map(({ tongues }) => tongues),
    [both, covers, both, covers, covers, []],
  );
});

/** The vocabulary of sitemaps.org and its limits, said in a schema for a validator that is not ours. */
const sitemapSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified">
<xs:element name="urlset"><xs:complexType><xs:sequence><xs:element name="url" maxOccurs="50000"><xs:complexType><xs:sequence>
<xs:element name="loc"><xs:simpleType><xs:restriction base="xs:anyURI"><xs:minLength value="12"/><xs:maxLength value="2048"/><xs:pattern value="https?://.*"/></xs:restriction></xs:simpleType></xs:element>
<xs:any namespace="http://www.w3.org/1999/xhtml" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>`;

test('the list of pages is valid, whatever stands in an address, and a broken one is not', async () => {
  const site = new URL("https://example.org/it's%20&co/");
  const pages = ['ar/11.html', 'en/11.html', 'en/term-a&b.html', 'index.html'];
  const xml = sitemapXml(pages, site);
  const broken = [xml.replace('<loc>', '<location>').replace('</loc>', '</location>')];
  const { errors } = await validateXML({
    xml: [
      { fileName: 'sitemap.xml', contents: xml },
      ...broken.map((contents, at) => ({ fileName: `broken-${at}.xml`, contents })),
    ],
    schema: { fileName: 'sitemap.xsd', contents: sitemapSchema },
  });
  assert.deepEqual(
    errors.map(({ rawMessage }) => rawMessage).filter((one) => !one.startsWith('broken-')),
    [],
  );
  assert.ok(errors.length > 0);
  assert.deepEqual(
    elementsOf(xml, 'loc').map((one) => one.textContent),
    pages.map((page) => new URL(page, site).href),
  );
});

test('robots may read everything, and are told of the list where there is one', () => {
  assert.equal(textOf(editionAt('/robots.txt')), 'User-agent: *\nAllow: /\n');
  assert.match(
    textOf(editionAt('/robots.txt', placed)),
    /^Sitemap: https:\/\/example\.org\/compact\/sitemap\.xml$/mu,
  );
});

/** What is asked of a manifest; the validator sees the rest of it too. */
const manifestFile = z.looseObject({
  start_url: z.string(),
  scope: z.string(),
  dir: z.string(),
  icons: z.array(z.looseObject({ src: z.string(), sizes: z.string() })),
});

test('manifests are valid, in their language, and their icons are there in the size that they say', () => {
  for (const file of editionsNamed('manifest')) {
    const manifest = manifestFile.parse(JSON.parse(textOf(file)));
    // The validator compares the two as they are written; a browser resolves them first.
    const resolved = (address: string): string =>
      new URL(address, `https://example.org/compact${file.path}`).href;
    const { start_url, scope } = manifest;
    assert.deepEqual(
      validateManifest({ ...manifest, start_url: resolved(start_url), scope: resolved(scope) }),
      [],
      file.path,
    );
    assert.ok(validateManifest({ ...manifest, display: 'nowhere' }).length > 0);
    assert.equal(manifest.dir, file.language === 'ar' ? 'rtl' : 'ltr');
    for (const { src, sizes } of manifest.icons) {
      const png = join(root, 'public', new URL(src, 'https://x/en/').pathname);
      assert.ok(existsSync(png), src);
      const bytes = readFileSync(png);
      assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes);
    }
  }
  const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
  assert.ok(tokens.includes(`--paper:light-dark(${paper.light},${paper.dark})`));
});

test('llms.txt has a title, a line on what it is, and lists of links to files that are there', () => {
  for (const file of editionsNamed('llms').filter(({ path }) => path.endsWith('llms.txt'))) {
    const text = textOf(file);
    const folder = file.path.replace(/[^/]*$/u, '');
    assert.match(text, /^# [^\n]+\n\n> [^\n]+\n/u, file.path);
    assert.equal(text.match(/^# /gmu)?.length, 1);
    // As a parser sees it: a title, a quote, words without headings, sections of lists of links.
    const kinds = unified().use(remarkParse).parse(text).children;
    const sections = kinds.findIndex((one) => one.type === 'heading' && one.depth === 2);
    const order = kinds.map((one) => one.type).join(' ');
    assert.match(order, /^heading blockquote(?: paragraph)*(?: heading list)+$/u, file.path);
    const lists = kinds.slice(sections).flatMap((one) => (one.type === 'list' ? one.children : []));
    assert.ok(lists.length > 8, file.path);
    for (const item of lists) {
      const [line, ...rest] = item.children;
      assert.ok(line?.type === 'paragraph' && rest.length === 0);
      const [link, notes] = line.children;
      assert.ok(link?.type === 'link' && link.children.length > 0, file.path);
      if (notes) assert.ok(notes.type === 'text' && notes.value.startsWith(': '), link.url);
      assert.ok(known.has(new URL(link.url, `https://x${folder}`).pathname), link.url);
    }
  }
});

test('llms-full.txt has the words of every paragraph', () => {
  for (const file of editionsNamed('llms').filter(({ path }) => /^\/..\/llms-full/u.test(path))) {
    const text = textOf(file);
    const language = material.corpus.languages.find((one) => one === file.language) ?? 'zh';
    for (const number of [1, 11, 74]) {
      const [first] = material.corpus.words[language].get(String(number)) ?? [];
      assert.ok(first && 'text' in first && text.includes(first.text.slice(0, 30)), file.path);
    }
  }
});
