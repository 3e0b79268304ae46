/** The edition as a book for reading devices (EPUB 3.3), one for each language. */

import type { Language } from '../../model/languages.ts';
import { lastChange, type Material, readingIn } from '../material.ts';
import { type PackedFile, packed } from '../packed.ts';
import { aboutPage } from './about-page.ts';
import { layerParts } from './layer-pages.ts';
import { linksIn } from './links.ts';
import { navigation, navigationFile } from './navigation.ts';
import { container, packageFile, packageOf, sheetFile } from './package.ts';
import { pageFile } from './page.ts';
import { sheet } from './sheet.ts';
import { textPages } from './text-pages.ts';

export function epubOf(material: Material, language: Language): Uint8Array {
  const reading = readingIn(material, language);
  const { version, site } = material;
  const issue = { version, site, date: lastChange(material) };
  const parts = {
    about: aboutPage(reading, issue),
    text: textPages(reading),
    layers: layerParts(reading),
  };
  const pages = [parts.about, ...parts.text, ...parts.layers.flatMap((layer) => layer.pages)];
  const links = linksIn(reading, site);
  const names = pages.map(({ file }) => file);
  const files: PackedFile[] = [
    // First and not compressed, so that the kind of the file can be told from its first bytes.
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', container],
    [packageFile, packageOf(reading, issue, names)],
    [inFolder(sheetFile), sheet],
    [inFolder(navigationFile), navigation(reading, parts)],
    ...pages.map((page): PackedFile => [inFolder(page.file), pageFile(page, language, links)]),
  ];
  return packed(files, ['mimetype']);
}

const inFolder = (file: string): string => `book/${file}`;
