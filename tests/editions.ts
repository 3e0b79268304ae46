/** The published content as editions are made from it, for tests. */

import type { Material } from '../src/editions/material.ts';
import { type Edition, editionsOf } from '../src/editions/table.ts';
import { must } from '../src/model/corpus.ts';
import { version } from '../src/version.ts';
import { publishedContent } from './published-content.ts';

const { corpus, besides } = publishedContent();

export const material: Material = { corpus, ...besides, version };

/** The same for a site whose address is known. */
export const placed: Material = { ...material, site: 'https://example.org/compact/' };

const text = new TextDecoder('utf-8', { fatal: true });

/** What an edition says. */
export function textOf(edition: Edition): string {
  const written = edition.write();
  return typeof written === 'string' ? written : text.decode(written);
}

/** Editions of a form. */
export const editionsNamed = (name: string, of: Material = material): Edition[] =>
  editionsOf(of).filter((one) => one.name === name);

/** The edition at a path. */
export const editionAt = (path: string, of: Material = material): Edition =>
  must(
    editionsOf(of).find((one) => one.path === path),
    `edition ${path}`,
  );

/** The same with a version that no site has, to be looked for in what is made. */
export const materialOfContent = (): Material => ({ ...material, version: '1.2.3' });
